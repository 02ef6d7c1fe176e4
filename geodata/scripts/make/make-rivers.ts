import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import type { Names } from '../../types'
import { roundLine } from '../geometry/round'
import { simplifyLine } from '../geometry/simplify'
import { borderStretches } from './make-outline'
import { readSource } from './read-source'

/** Rivers of rank 1 are those that the lines of 1939 follow: they keep every vertex, to lie under the lines exactly. */
const TOLERANCE_KM = { 1: 0, 2: 0.5, 3: 0.8 } as Record<number, number>

/** `rivers.geojson`: courses from GSHHG, and of rivers that it lacks the part that is a border of 1939. */
export function makeRivers(): Feature<MultiLineString>[] {
  return [...riversOfGshhg(), ...riversOfTheBorder()]
}

function riversOfGshhg(): Feature<MultiLineString>[] {
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

interface BorderRiver {
  readonly id: string
  readonly names: Names
  readonly rank: number
  /** The stretch of the border that is its course. */
  readonly stretch: string
}

/** @throws when a river has a stretch that the border has not. */
function riversOfTheBorder(): Feature<MultiLineString>[] {
  const stretches = new Map(borderStretches().map((stretch) => [String(stretch.id), stretch]))
  return readSource<BorderRiver[]>('border-rivers.json').map(({ id, names, rank, stretch }) => {
    const found = stretches.get(stretch)
    if (!found)
      throw new Error(
        `border-rivers.json: "${id}" has the stretch "${stretch}", which poland-1939-border.geojson lacks`,
      )
    const { precisionKm, sources } = found.properties
    return {
      type: 'Feature',
      id,
      properties: { kind: 'river', names, rank, precisionKm, sources },
      geometry: {
        type: 'MultiLineString',
        coordinates: [roundLine(found.geometry.coordinates)],
      },
    }
  })
}
