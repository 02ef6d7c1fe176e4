import { useState } from 'react'
import { useMap } from 'react-leaflet'

/**
 * A pane of the map, which stays as long as the map. Unlike react-leaflet's `Pane` it opens no
 * portal: React listens to every event there is in each of those.
 *
 * @param order stacking order among the panes; Leaflet's own lie from 200 to 700
 */
export function useMapPane(name: string, order: number): HTMLElement {
  const map = useMap()
  const [pane] = useState(() => {
    const element = map.getPane(name) ?? map.createPane(name)
    element.style.zIndex = String(order)
    return element
  })
  return pane
}
