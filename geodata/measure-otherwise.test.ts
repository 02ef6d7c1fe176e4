import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { areaSquareKilometres } from './measure'
import {
  mercatorAreaSquareKilometres,
  meanRadiusKilometres,
  sphereAreaSquareKilometres,
} from './measure-otherwise'

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Between two meridians and two parallels, cut so fine that an edge is its parallel. */
function cell(west: number, south: number, size: number): Polygon {
  const steps = Array.from({ length: 400 }, (_, index) => (size * index) / 400)
  const ring: Position[] = [
    ...steps.map((step) => [west + step, south]),
    ...steps.map((step) => [west + size, south + step]),
    ...steps.map((step) => [west + size - step, south + size]),
    ...steps.map((step) => [west, south + size - step]),
  ]
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

/** How far north of the equator a latitude is on a web map, in radii of the Earth. */
const north = (latitude: number): number => Math.atanh(Math.sin(radians(latitude)))

const corner = fc.tuple(
  fc.double({ min: -20, max: 50, noNaN: true }),
  fc.double({ min: -60, max: 65, noNaN: true }),
  fc.double({ min: 0.5, max: 5, noNaN: true }),
)

describe('the ball', () => {
  it('has the closed form of a cell between parallels', () => {
    fc.assert(
      fc.property(corner, ([west, south, size]) => {
        const zone = Math.sin(radians(south + size)) - Math.sin(radians(south))
        const expected = meanRadiusKilometres ** 2 * radians(size) * zone
        expect(sphereAreaSquareKilometres(cell(west, south, size)) / expected).toBeCloseTo(1, 5)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the web map', () => {
  it('has the closed form of a cell between parallels', () => {
    fc.assert(
      fc.property(corner, ([west, south, size]) => {
        const expected = 6378.137 ** 2 * radians(size) * (north(south + size) - north(south))
        expect(mercatorAreaSquareKilometres(cell(west, south, size)) / expected).toBeCloseTo(1, 9)
      }),
      { numRuns: 40 },
    )
  })

  it('has the true size at the equator, but for the flattening', () => {
    const small = cell(20, -0.05, 0.1)
    const ratio = mercatorAreaSquareKilometres(small) / areaSquareKilometres(small)
    expect(ratio).toBeGreaterThan(1)
    expect(ratio).toBeLessThan(1.007)
  })
})

describe('Poland of 1939', () => {
  const { geometry } = loadGeodata().areas.get('poland-1939-08-31')!
  const whole = areaSquareKilometres(geometry)

  it('is about 0.4 % too small on the ball', () => {
    const lost = 1 - sphereAreaSquareKilometres(geometry) / whole
    expect(lost).toBeGreaterThan(0.0035)
    expect(lost).toBeLessThan(0.0041)
  })

  it('is about 2.6 times too large on a web map', () => {
    expect(mercatorAreaSquareKilometres(geometry) / whole).toBeCloseTo(2.6, 1)
  })
})
