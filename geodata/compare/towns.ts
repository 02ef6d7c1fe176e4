import pointInPolygon from '@turf/boolean-point-in-polygon'
import { distanceToLineKilometres } from '../distance-to-line'
import type { Geodata } from '../load'
import type { FeatureId, Line, Names, ShareSide } from '../types'
import type { Division } from './divide'

/** A town of the map, or a place of the story that is one. */
export interface Town {
  readonly id: FeatureId
  readonly names: Names
  /** `[longitude, latitude]` in degrees. */
  readonly position: readonly [number, number]
  readonly precisionKm: number
  /** Of today. */
  readonly population: number
  /** Whether it has a page. */
  readonly isSite: boolean
}

/** Where a town lies by one line. */
export interface PlacedTown {
  readonly town: Town
  readonly side: ShareSide
  /** Whether the line is too near to tell the side: within the precision of both. */
  readonly isTooNear: boolean
}

/** A town that lies on one side by one line and on the other by another. */
export interface TownBetween {
  readonly town: Town
  /** Whose it is by the first line. */
  readonly from: ShareSide
  readonly isTooNear: boolean
}

/** The towns of the map and the sites that are towns, the largest of today first. */
export function townsOf({ sites, basemap }: Pick<Geodata, 'sites' | 'basemap'>): readonly Town[] {
  return [...sites.values(), ...basemap.cities]
    .flatMap(({ id, geometry, properties }): Town[] => {
      const { kind, names, precisionKm, population } = properties
      if (geometry.type !== 'Point' || !names || population === undefined) return []
      const [longitude, latitude] = geometry.coordinates
      return [
        {
          id,
          names,
          position: [longitude!, latitude!],
          precisionKm: precisionKm ?? 0,
          population,
          isSite: kind === 'site',
        },
      ]
    })
    .toSorted((one, other) => other.population - one.population)
}

/** The towns that a line divides, in the order of the list; those outside of the country are none. */
export function placeTowns(
  line: Line,
  division: Division,
  towns: readonly Town[],
): readonly PlacedTown[] {
  return towns.flatMap((town) => {
    const side = (['germany', 'ussr'] as const).find((each) =>
      pointInPolygon([...town.position], division[each]),
    )
    if (!side) return []
    const kilometres = distanceToLineKilometres([...town.position], line.geometry)
    const error = Math.hypot(line.properties.precisionKm, town.precisionKm)
    return [{ town, side, isTooNear: kilometres <= error }]
  })
}

/** The towns that change sides from the first line to the second, in the order of the first list. */
export function townsBetween(
  before: readonly PlacedTown[],
  after: readonly PlacedTown[],
): readonly TownBetween[] {
  const later = new Map(after.map((placed) => [placed.town.id, placed]))
  return before.flatMap(({ town, side: from, isTooNear }) => {
    const there = later.get(town.id)
    if (!there || there.side === from) return []
    return [{ town, from, isTooNear: isTooNear || there.isTooNear }]
  })
}
