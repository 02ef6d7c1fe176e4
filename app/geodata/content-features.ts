import { loadGeodata } from '@/geodata/load'
import type { ContentFeature } from '@/geodata/types'

/** All that a reader can select: places from west to east, then lines, areas, territories, routes. */
export function contentFeatures(): readonly ContentFeature[] {
  const { sites, lines, areas, territories, routes } = loadGeodata()
  const westFirst = [...sites.values()].toSorted(
    (one, other) => one.geometry.coordinates[0]! - other.geometry.coordinates[0]!,
  )
  return [westFirst, lines, areas, territories, routes].flatMap((layer) => [...layer.values()])
}
