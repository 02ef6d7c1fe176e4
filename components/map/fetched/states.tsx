import { canvas } from 'leaflet'
import { useMemo, useState } from 'react'
import { Polygon } from 'react-leaflet'
import { positionsOf, still } from '../basemap-layers'
import { useMapInks } from '../map-inks'
import type { MapLayers } from '../topology'

/** The states of 1939, as ground: on canvas, out of reach. */
export function States({ layers }: { readonly layers: MapLayers }) {
  const { border } = useMapInks()
  const [renderer] = useState(() => canvas({ pane: 'states-1939', padding: 0.2 }))
  const states = useMemo(() => positionsOf(layers.areas), [layers])
  return (
    <Polygon
      {...still}
      renderer={renderer}
      positions={states}
      pathOptions={{ fill: false, color: border, weight: 1.6 }}
    />
  )
}
