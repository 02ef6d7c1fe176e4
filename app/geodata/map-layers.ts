import {
  fetchedLayers,
  isLayerName,
  layerNames,
  type LayerName,
} from '@/components/layers/layer-names'
import type { ContentFeature } from '@/geodata/types'
import { mapFiles } from './map-files'

/** The fetched layers that there is a file of. */
const published = fetchedLayers.filter((layer) => fileOfLayer(layer) in mapFiles)

function fileOfLayer(layer: LayerName): string {
  return `${layer}.topojson`
}

/** The layers that there is something to draw of. */
export function offeredLayers(): readonly LayerName[] {
  const missing = fetchedLayers.filter((layer) => !published.includes(layer))
  return layerNames.filter((layer) => !(missing as LayerName[]).includes(layer))
}

let fetched: ReadonlyMap<string, LayerName> | undefined

/** By the id of each feature in a file of its own layer, that layer. Made once in the life of a process. */
function layersOfFetched(): ReadonlyMap<string, LayerName> {
  return (fetched ??= new Map(
    published.flatMap((layer) =>
      Object.values(mapFiles[fileOfLayer(layer)]?.().objects ?? {}).flatMap((object) =>
        (object.type === 'GeometryCollection' ? object.geometries : []).map(
          ({ id }) => [String(id), layer] as const,
        ),
      ),
    ),
  ))
}

/**
 * The layer of the map that shows a feature: that in whose file it is drawn; of the others, a share
 * is in the layer of its line, and a line in the one whose name its id begins with. `null` for the
 * outline of Poland, which is always shown.
 */
export function layerOfFeature({ id, properties }: ContentFeature): LayerName | null {
  if (properties.kind === 'site') return 'sites'
  const own = layersOfFetched().get(id)
  if (own) return own
  const share = /^share-(\d{4}-\d{2}-\d{2})-/.exec(id)
  const layer = share ? `shares-${share[1]}` : ''
  if (isLayerName(layer)) return layer
  return layerNames.find((name) => id === name || id.startsWith(`${name}-`)) ?? null
}
