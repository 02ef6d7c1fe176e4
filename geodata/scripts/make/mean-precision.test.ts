import type { Feature, LineString, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaStandardError, independentStretchKilometres } from '../../area-precision'
import { loadGeodata } from '../../load'
import { lengthKilometres } from '../../measure'
import { perimeterKilometres } from '../../partition'
import type { StretchProperties } from '../../types'
import { meanPrecision } from './mean-precision'

const { areas, stretches } = loadGeodata()

const ring: Position[] = [
  [20, 50],
  [21, 50],
  [21, 51],
  [20, 51],
  [20, 50],
]
const square: Polygon = { type: 'Polygon', coordinates: [ring] }

function stretch(
  coordinates: Position[],
  precisionKm: number,
): Feature<LineString, StretchProperties> {
  return {
    type: 'Feature',
    properties: { precisionKm } as StretchProperties,
    geometry: { type: 'LineString', coordinates },
  }
}

describe('meanPrecision', () => {
  it('is that of the stretches when they are all alike, whichever way they run', () => {
    const alike = [stretch(ring.slice(0, 3), 2), stretch(ring.slice(2).toReversed(), 2)]
    expect(meanPrecision('square', square, alike)).toBe(2)
  })

  it('lies between the best stretch and the worst, nearer to the worst', () => {
    const unlike = [stretch(ring.slice(0, 3), 1), stretch(ring.slice(2), 5)]
    const mean = meanPrecision('square', square, unlike)
    expect(mean).toBeGreaterThan(3)
    expect(mean).toBeLessThan(5)
  })

  it('refuses a boundary of which a part belongs to no stretch, and says where', () => {
    expect(() => meanPrecision('square', square, [stretch(ring.slice(0, 4), 1)])).toThrow(
      '"square" at [20, 51] belongs to no stretch',
    )
  })

  it('gives Poland the standard error that its stretches have together', () => {
    const poland = areas.get('poland-1939-08-31')!
    const variance = [...stretches.values()]
      .filter(({ properties }) => properties.bounds === poland.id)
      .reduce((sum, { geometry, properties }) => {
        const length = lengthKilometres(geometry)
        return sum + properties.precisionKm ** 2 * length * independentStretchKilometres
      }, 0)
    const told = areaStandardError(
      perimeterKilometres(poland.geometry),
      poland.properties.precisionKm,
    )
    expect(told / Math.sqrt(variance)).toBeCloseTo(1, 2)
  })
})
