import { canvas } from 'leaflet'
import { useMemo, useState } from 'react'
import { Polyline } from 'react-leaflet'
import { positionsOf, still } from '../basemap-layers'
import { useMapInks } from '../map-inks'
import type { MapLayers } from '../topology'

/** The borders of today, as ground: on canvas, out of reach. */
export function ModernBorders({ layers }: { readonly layers: MapLayers }) {
  const { border } = useMapInks()
  const [renderer] = useState(() => canvas({ pane: 'modern-borders', padding: 0.2 }))
  const borders = useMemo(() => positionsOf(layers.borders), [layers])
  return (
    <Polyline
      {...still}
      renderer={renderer}
      positions={borders}
      pathOptions={{ color: border, weight: 1, dashArray: '5 3' }}
    />
  )
}
