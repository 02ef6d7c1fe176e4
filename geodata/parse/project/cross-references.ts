import type { Area, FeatureId, Line } from '../../types'
import type { FileFault } from './geodata-error'

/** What is needed of a feature to see whether its id is its own. */
interface Identified {
  readonly id: FeatureId
}

/**
 * Faults ids that stand in more than one layer: an id is a feature's address.
 * @param layers the features of each file
 */
export function checkUniqueIds(
  layers: Iterable<readonly [file: string, features: readonly Identified[]]>,
): FileFault[] {
  const faults: FileFault[] = []
  const fileById = new Map<FeatureId, string>()
  for (const [file, features] of layers) {
    for (const [index, { id }] of features.entries()) {
      const other = fileById.get(id)
      if (other === undefined) fileById.set(id, file)
      else {
        const message = `the id stands in ${other} too: give each feature its own`
        faults.push({ file, feature: id, path: `/features/${index}/id`, message })
      }
    }
  }
  return faults
}

/** Faults shares of a line that is not in the layer of lines. */
export function checkShares(
  areas: readonly Area[],
  lines: readonly Line[],
  file: string,
): FileFault[] {
  const lineIds = new Set<string>(lines.map(({ id }) => id))
  return areas.flatMap(({ id, properties: { line } }, index) => {
    if (line === undefined || lineIds.has(line)) return []
    const message = `there is no line "${line}" of which this could be a share: correct the id or add the line`
    return [{ file, feature: id, path: `/features/${index}/properties/line`, message }]
  })
}
