import { loadGeodata } from '@/geodata/load'
import type { ContentFeature } from '@/geodata/types'

/** All that a reader can select: places from west to east, then the others layer after layer. */
export function contentFeatures(): readonly ContentFeature[] {
  const { features, sites } = loadGeodata()
  const westFirst = [...sites.values()].toSorted(
    (one, other) => one.geometry.coordinates[0]! - other.geometry.coordinates[0]!,
  )
  const others = [...features.values()].filter(({ id }) => !sites.has(id))
  return [...westFirst, ...others]
}
