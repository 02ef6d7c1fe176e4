import { useEffect } from 'react'
import type { Map as LeafletMap } from 'leaflet'
import type { FeatureId } from '@/geodata/types'

/** Shows a feature that is pointed at, faintly, while its layer is switched off. */
export function useGhost(map: LeafletMap, hoveredId: FeatureId | null): void {
  useEffect(
    function showTheGhost() {
      if (hoveredId === null) return undefined
      const shape = map.getContainer().querySelector(`[data-feature="${CSS.escape(hoveredId)}"]`)
      const pane = shape?.closest<HTMLElement>('.leaflet-pane')
      if (pane?.style.display !== 'none') return undefined
      pane.dataset['ghost'] = ''
      return () => {
        delete pane.dataset['ghost']
      }
    },
    [map, hoveredId],
  )
}
