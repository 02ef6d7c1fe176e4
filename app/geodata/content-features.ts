import { loadGeodata } from '@/geodata/load'
import type { Area, ContentFeature } from '@/geodata/types'

/** All that a reader can select: places from west to east, then the others layer after layer. */
export function contentFeatures(): readonly ContentFeature[] {
  const { features, sites } = loadGeodata()
  const westFirst = [...sites.values()].toSorted(
    (one, other) => one.geometry.coordinates[0]! - other.geometry.coordinates[0]!,
  )
  const others = [...features.values()].filter(({ id }) => !sites.has(id))
  return [...westFirst, ...others]
}

/** The areas among them: the country first, then what was cut from it. */
export function contentAreas(): readonly Area[] {
  const areas = contentFeatures().filter(
    (feature): feature is Area => feature.properties.kind === 'area',
  )
  return [...areas.filter((area) => !isShare(area)), ...areas.filter(isShare)]
}

function isShare({ properties }: Area): boolean {
  return properties.line !== undefined
}
