import { canvas } from 'leaflet'
import { useMemo, useState } from 'react'
import { Polygon, Polyline } from 'react-leaflet'
import { useLayerVisible } from '@/components/state/view-store'
import { drawnWhole } from './drawn-whole'
import { LayerPane } from './layer-pane'
import { type MapInks, useMapInks } from './map-inks'
import type { DrawnLine, MapLayers } from './topology'
import { useTopology } from './use-topology'

const still = { ...drawnWhole, interactive: false, bubblingMouseEvents: false } as const

/** What the story is drawn upon: land, lakes, rivers, today's borders. On canvas, out of reach. */
export function BasemapLayers({ layers }: { readonly layers: MapLayers }) {
  const inks = useMapInks()
  return (
    <>
      <LayerPane name="basemap" layer={null} order={200}>
        <Land layers={layers} inks={inks} />
      </LayerPane>
      <LayerPane name="rivers" layer="rivers" order={310}>
        <Rivers layers={layers} inks={inks} />
      </LayerPane>
      <LayerPane name="modern-borders" layer="modern-borders" order={320}>
        <ModernBorders inks={inks} />
      </LayerPane>
    </>
  )
}

interface DrawnProps {
  readonly layers: MapLayers
  readonly inks: MapInks
}

function Land({ layers, inks }: DrawnProps) {
  const [renderer] = useState(() => canvas({ pane: 'basemap', padding: 0.2 }))
  const land = useMemo(() => positionsOf(layers.land), [layers])
  const lakes = useMemo(() => positionsOf(layers.lakes), [layers])
  return (
    <>
      <Polygon
        {...still}
        renderer={renderer}
        positions={land}
        pathOptions={{ fillColor: inks.land, fillOpacity: 1, color: inks.coast, weight: 0.8 }}
      />
      <Polygon
        {...still}
        renderer={renderer}
        positions={lakes}
        pathOptions={{ fillColor: inks.lake, fillOpacity: 1, color: inks.coast, weight: 0.5 }}
      />
    </>
  )
}

/** Rivers that a line of 1939 follows are drawn broader. */
function Rivers({ layers, inks }: DrawnProps) {
  const [renderer] = useState(() => canvas({ pane: 'rivers', padding: 0.2 }))
  const [followed, others] = useMemo(() => {
    const follows = ({ rank }: DrawnLine) => rank === 1
    return [
      positionsOf(layers.rivers.filter(follows)),
      positionsOf(layers.rivers.filter((river) => !follows(river))),
    ]
  }, [layers])
  return (
    <>
      <Polyline
        {...still}
        renderer={renderer}
        positions={others}
        pathOptions={{ color: inks.river, weight: 0.8 }}
      />
      <Polyline
        {...still}
        renderer={renderer}
        positions={followed}
        pathOptions={{ color: inks.river, weight: 1.4 }}
      />
    </>
  )
}

function ModernBorders({ inks }: { readonly inks: MapInks }) {
  const visible = useLayerVisible('modern-borders')
  const layers = useTopology('/geodata/modern-borders.topojson', visible)
  const [renderer] = useState(() => canvas({ pane: 'modern-borders', padding: 0.2 }))
  const borders = useMemo(() => positionsOf(layers?.borders ?? []), [layers])
  return (
    <Polyline
      {...still}
      renderer={renderer}
      positions={borders}
      pathOptions={{ color: inks.border, weight: 1, dashArray: '5 3' }}
    />
  )
}

/** All positions of a layer as one shape: fewer paths are drawn faster. */
function positionsOf<Part>(features: readonly { readonly positions: Part[] }[]): Part[] {
  return features.flatMap(({ positions }) => positions)
}
