import type { Feature, Point, Position } from 'geojson'
import type { Names } from '../../types'
import { roundPosition } from '../geometry/round'
import { readSource } from './read-source'

interface SeaSource {
  readonly id: string
  readonly rank: number
  /** `[longitude, latitude]` in degrees. */
  readonly at: Position
  readonly names: Names
  readonly namesThen?: Names
}

/**
 * `seas.geojson`: seas, gulfs and bays by a place in the open water of each, where its name stands.
 * A sea has no border here: the place says no more than that it is in it.
 */
export function makeSeas(): Feature<Point>[] {
  return readSource<SeaSource[]>('seas.json').map(({ id, rank, at, names, namesThen }) => ({
    type: 'Feature',
    id,
    properties: {
      kind: 'sea',
      names,
      ...(namesThen && { namesThen }),
      rank,
      sources: ['gk'],
    },
    geometry: { type: 'Point', coordinates: roundPosition(at) },
  }))
}
