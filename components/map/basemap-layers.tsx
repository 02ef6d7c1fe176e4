import type { Renderer } from 'leaflet'
import { useMemo, useState } from 'react'
import { Polygon, Polyline } from 'react-leaflet'
import { boxToLatLngs } from './coordinates'
import { drawnWhole } from './drawn-whole'
import { LayerPane } from './layer-pane'
import { type MapInks, useMapInks } from './map-inks'
import { pictureCanvas } from './picture-canvas'
import type { DrawnLine, MapLayers } from './topology'

const still = { ...drawnWhole, interactive: false, bubblingMouseEvents: false } as const

/** What the story is drawn upon: land, lakes, rivers. On canvas, out of reach. */
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
    </>
  )
}

interface DrawnProps {
  readonly layers: MapLayers
  readonly inks: MapInks
}

function Land({ layers, inks }: DrawnProps) {
  const [renderer] = useState(() => pictureCanvas({ pane: 'basemap', padding: 0.2 }))
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
      <Margin frame={layers.frame} {...{ renderer, inks }} />
    </>
  )
}

interface MarginProps {
  readonly frame: MapLayers['frame']
  readonly renderer: Renderer
  readonly inks: MapInks
}

/** More than any window shows. */
const everywhere = boxToLatLngs([-900, -89, 900, 89])

/** The paper beyond the drawn world, as in an atlas: it would else end in a sea that is not there. */
function Margin({ frame, renderer, inks }: MarginProps) {
  if (frame.length === 0) return null
  return (
    <>
      <Polygon
        {...still}
        renderer={renderer}
        positions={[everywhere, [...frame]]}
        pathOptions={{ fillColor: inks.beyond, fillOpacity: 1, stroke: false }}
      />
      <Polyline
        {...still}
        renderer={renderer}
        positions={[...frame]}
        pathOptions={{ color: inks.coast, weight: 1.2 }}
      />
    </>
  )
}

/** Rivers that a line of 1939 follows are drawn broader. */
function Rivers({ layers, inks }: DrawnProps) {
  const [renderer] = useState(() => pictureCanvas({ pane: 'rivers', padding: 0.2 }))
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

/** All positions of a layer as one shape: fewer paths are drawn faster. */
function positionsOf<Part>(features: readonly { readonly positions: Part[] }[]): Part[] {
  return features.flatMap(({ positions }) => positions)
}
