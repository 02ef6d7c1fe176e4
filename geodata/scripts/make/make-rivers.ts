import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import type { Names } from '../../types'
import { simplifyLine } from '../geometry/simplify'
import { readSource } from './read-source'

/** Rivers of rank 1 are those that the lines of 1939 follow: they keep every vertex, to lie under the lines exactly. */
const TOLERANCE_KM = { 1: 0, 2: 0.5, 3: 0.8 } as Record<number, number>

/** `rivers.geojson`. */
export function makeRivers(): Feature<MultiLineString>[] {
  const { features } =
    readSource<FeatureCollection<MultiLineString, { names: Names; rank: number }>>(
      'river-courses.geojson',
    )
  return features.map(({ id, properties: { names, rank }, geometry }) => {
    const tolerance = TOLERANCE_KM[rank] ?? 0.8
    return {
      type: 'Feature',
      id: String(id),
      properties: { kind: 'river', names, rank, precisionKm: 0.5 + tolerance, sources: ['gshhg'] },
      geometry: {
        type: 'MultiLineString',
        coordinates: geometry.coordinates.map((line) => simplifyLine(line, tolerance)),
      },
    }
  })
}
