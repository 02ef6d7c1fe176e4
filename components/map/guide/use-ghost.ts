import { useEffect } from 'react'
import type { Map as LeafletMap } from 'leaflet'
import type { FeatureId } from '@/geodata/types'

/** Shows a feature that is pointed at, faintly, while its layer is switched off. */
export function useGhost(map: LeafletMap, hoveredId: FeatureId | null): void {
  useEffect(
    function showTheGhost() {
      if (hoveredId === null) return undefined
      const selector = `[data-feature="${CSS.escape(hoveredId)}"]`
      const show = () => {
        const shape = map.getContainer().querySelector(selector)
        const pane = shape?.closest<HTMLElement>('.leaflet-pane')
        if (pane?.style.display === 'none') pane.dataset['ghost'] = ''
      }
      show()
      // Of a layer that is on its way the shape is named a moment after it was added.
      const showSoon = () => requestAnimationFrame(show)
      map.on('layeradd', showSoon)
      return () => {
        map.off('layeradd', showSoon)
        for (const pane of map.getContainer().querySelectorAll<HTMLElement>('[data-ghost]'))
          delete pane.dataset['ghost']
      }
    },
    [map, hoveredId],
  )
}
