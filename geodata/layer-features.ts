import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLayer } from './parse/layer'
import { type FeatureOf, fileOf, type LayerName } from './parse/project/layers'

/** A feature of any layer. */
export type LayerFeature = FeatureOf<LayerName>

const read = new Map<LayerName, readonly LayerFeature[]>()

/**
 * The features of a layer as its file has them, whichever layer it is: for what is done with all of
 * them alike. What is done with one is given it, typed, by `loadGeodata`.
 *
 * @throws GeodataError with every fault of the file
 */
export function layerFeatures(name: LayerName): readonly LayerFeature[] {
  const known = read.get(name)
  if (known) return known
  const file = join(process.cwd(), 'geodata', 'layers', fileOf(name))
  const features: readonly LayerFeature[] = parseLayer(readFileSync(file, 'utf8'), name)
  read.set(name, features)
  return features
}
