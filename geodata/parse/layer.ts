import { checkValue } from './check'
import { describe } from './describe'
import { type FileFault, GeodataError, inFile } from './project/geodata-error'
import { parseJson } from './text/json'
import { rulesFor } from './project/layer-rules'
import { type FeatureOf, fileOf, type LayerName, layers } from './project/layers'
import { type Oddity, Report } from './report'
import { isObject } from './value'

/** What is odd in any GeoJSON file and yet no fault in our layers, or found there by a closer look. */
const tolerated: ReadonlySet<Oddity> = new Set(['foreign-member', 'self-crossing'])

/** What has been read of a layer: its features, or else its faults. */
export type LayerReading<Name extends LayerName> =
  | { readonly features: readonly FeatureOf<Name>[]; readonly faults: readonly [] }
  | { readonly features?: undefined; readonly faults: readonly FileFault[] }

/** The features of a layer in which no fault was found. */
function isFaultless<Name extends LayerName>(
  value: unknown,
  _name: Name,
  faults: readonly FileFault[],
): value is { readonly features: readonly FeatureOf<Name>[] } {
  return faults.length === 0 && isObject(value)
}

/**
 * Reads the text of a layer by the rules of RFC 7946 and of this project.
 * @param sourceIds the ids of the bibliography; without them sources are not looked up
 */
export function readLayer<Name extends LayerName>(
  text: string,
  name: Name,
  sourceIds?: ReadonlySet<string>,
): LayerReading<Name> {
  const report = new Report()
  const value = parseJson(text, report)
  if (report.faultCount === 0) checkValue(value, report, rulesFor(layers[name], sourceIds))
  if (report.faultCount === 0 && isObject(value) && value.type !== 'FeatureCollection') {
    report.fault(
      null,
      `a layer is a FeatureCollection, got ${describe(value.type)}: wrap it in one`,
    )
  }
  const odd = report.warnings.filter(({ oddity }) => !tolerated.has(oddity))
  const faults = inFile(fileOf(name), [...report.faults, ...odd])
  return isFaultless(value, name, faults) ? { features: value.features, faults: [] } : { faults }
}

/**
 * The features of a layer of this project: `[longitude, latitude]` in degrees, WGS84.
 * @param sourceIds the ids of the bibliography; without them sources are not looked up
 * @throws GeodataError with every fault of the text, by feature and path
 */
export function parseLayer<Name extends LayerName>(
  text: string,
  name: Name,
  sourceIds?: ReadonlySet<string>,
): readonly FeatureOf<Name>[] {
  const { features, faults } = readLayer(text, name, sourceIds)
  if (!features) throw new GeodataError(faults)
  return features
}
