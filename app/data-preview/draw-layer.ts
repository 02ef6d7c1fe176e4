import bbox from '@turf/bbox'
import { MapWindow } from '@/app/preview/map-window'
import { element, pathData } from '@/app/preview/svg'
import { type LayerFeature, layerFeatures } from '@/geodata/layer-features'
import type { LayerName } from '@/geodata/parse/project/layers'

/** In pixels. */
export const layerPictureSize = { width: 160, height: 120 } as const

/** The inks by day and by night; as in `app/styles/tokens.css`, which an image cannot read. */
const style = `
.sea{fill:#d3dfe2}.land{fill:#f2ebdb}
.area{fill:#8c2f1b;fill-opacity:.16;stroke:#8c2f1b;stroke-width:.8}
.line{fill:none;stroke:#8c2f1b;stroke-width:1.1}.point{fill:#8c2f1b}
@media (prefers-color-scheme:dark){
.sea{fill:#0b1422}.land{fill:#1d2a40}
.area{fill:#f0a07c;stroke:#f0a07c}.line{stroke:#f0a07c}.point{fill:#f0a07c}}
`

/** From so many points on they are drawn small, lest they run together. */
const manyPoints = 60

function drawPoints(features: readonly LayerFeature[], window: MapWindow): string {
  const radius = features.length > manyPoints ? 1.2 : 2.4
  const circles = features.map(({ geometry }) => {
    if (geometry.type !== 'Point') return ''
    const { x, y } = window.project(geometry.coordinates)
    return element('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: radius })
  })
  return element('g', { class: 'point' }, circles.join(''))
}

function drawShape({ geometry }: LayerFeature, window: MapWindow): string {
  if (geometry.type === 'Point') return ''
  const name = geometry.type.endsWith('Polygon') ? 'area' : 'line'
  const d = pathData(geometry, window)
  return d && element('path', { class: name, d })
}

/** Draws a layer on the land around it, as a whole SVG file. */
export function drawLayer(name: LayerName): string {
  const { width, height } = layerPictureSize
  const features = layerFeatures(name)
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features: [...features] })
  const box = { left: 0, top: 0, width, height }
  const window = MapWindow.around(box, [west, south, east, north], Infinity)
  const land = layerFeatures('land').map(({ geometry }) => pathData(geometry, window))
  const shapes = features.map((feature) => drawShape(feature, window)).join('')
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    [
      element('style', {}, style),
      element('rect', { class: 'sea', width, height }),
      element('path', { class: 'land', d: land.join('') }),
      shapes,
      drawPoints(features, window),
    ].join(''),
  )
}
