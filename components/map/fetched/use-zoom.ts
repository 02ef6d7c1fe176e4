import { useEffect, useState } from 'react'
import { useTools } from './tools'

/** The zoom of the map, once it rests at another. */
export function useZoom(): number {
  const { map } = useTools()
  const [zoom, setZoom] = useState(map.getZoom())
  useEffect(
    function followTheScale() {
      const follow = () => setZoom(map.getZoom())
      map.on('zoomend', follow)
      return () => {
        map.off('zoomend', follow)
      }
    },
    [map],
  )
  return zoom
}
