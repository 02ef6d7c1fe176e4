import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaSquareKilometres, distanceKilometres, lengthKilometres } from './measure'

/** Semi-axes of WGS84 in kilometres, and the square of its eccentricity. */
const A = 6378.137
const B = A * (1 - 1 / 298.257223563)
const E2 = 1 - (B / A) ** 2
const E = Math.sqrt(E2)

/** The authalic closed form: the area between the equator and a latitude, over the whole circle. */
function zoneFromEquator(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const q = sine / (1 - E2 * sine ** 2) + Math.atanh(E * sine) / E
  return Math.PI * B ** 2 * q
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

const ring = (...points: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...points, points[0]!]],
})

/** A cell of one degree whose sides along parallels are cut so fine that their geodesics bulge no more. */
function cell(lng: number, lat: number): Polygon {
  const steps = Array.from({ length: 200 }, (_, index) => index / 200)
  return ring(
    ...steps.map((step) => [lng + step, lat]),
    ...steps.map((step) => [lng + 1, lat + step]),
    ...steps.map((step) => [lng + 1 - step, lat + 1]),
    ...steps.map((step) => [lng, lat + 1 - step]),
  )
}

describe('areaSquareKilometres', () => {
  it('gives an eighth of the ellipsoid for an octant', () => {
    const octant = ring([0, 0], [90, 0], [0, 90])
    expect(areaSquareKilometres(octant)).toBeCloseTo(zoneFromEquator(90) / 4, 3)
  })

  it.each([0, 30, 49, 54, 69])('agrees with the closed form for the degree cell at %i N', (lat) => {
    const expected = (zoneFromEquator(lat + 1) - zoneFromEquator(lat)) / 360
    expect(Math.abs(areaSquareKilometres(cell(20, lat)) / expected - 1)).toBeLessThan(1e-6)
  })

  it('differs from a sphere at the latitude of Poland by more than the border is uncertain', () => {
    const sphere = 6371.0088 ** 2 * radians(1) * (Math.sin(radians(53)) - Math.sin(radians(52)))
    expect(areaSquareKilometres(cell(20, 52)) / sphere - 1).toBeGreaterThan(0.003)
  })

  it('takes holes off and adds the parts of a multipolygon', () => {
    const outer = ring([20, 50], [22, 50], [22, 52], [20, 52])
    const hole = ring([20.5, 50.5], [21, 50.5], [21, 51], [20.5, 51])
    const whole = areaSquareKilometres(outer)
    const part = areaSquareKilometres(hole)
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [...outer.coordinates, ...hole.coordinates],
    }
    expect(areaSquareKilometres(holed)).toBeCloseTo(whole - part, 6)
    expect(
      areaSquareKilometres({
        type: 'MultiPolygon',
        coordinates: [holed.coordinates, hole.coordinates],
      }),
    ).toBeCloseTo(whole, 6)
  })

  it('does not depend on the direction of the ring or on where it starts', () => {
    const triangles = fc.array(
      fc.tuple(
        fc.double({ min: 5, max: 66, noNaN: true }),
        fc.double({ min: 40, max: 72, noNaN: true }),
      ),
      { minLength: 3, maxLength: 3 },
    )
    fc.assert(
      fc.property(triangles, ([a, b, c]) => {
        const area = areaSquareKilometres(ring(a!, b!, c!))
        expect(areaSquareKilometres(ring(c!, b!, a!))).toBeCloseTo(area, 4)
        expect(areaSquareKilometres(ring(b!, c!, a!))).toBeCloseTo(area, 4)
      }),
    )
  })
})

describe('lengthKilometres', () => {
  it('gives a degree of the equator', () => {
    const equator = {
      type: 'LineString' as const,
      coordinates: [
        [10, 0],
        [11, 0],
      ],
    }
    expect(lengthKilometres(equator)).toBeCloseTo((A * Math.PI) / 180, 9)
  })

  it('gives the quarter meridian of WGS84', () => {
    const meridian = {
      type: 'LineString' as const,
      coordinates: [
        [20, 0],
        [20, 45],
        [20, 90],
      ],
    }
    expect(lengthKilometres(meridian)).toBeCloseTo(10001.965729, 5)
  })

  it('does not count the gaps between parts', () => {
    const parts = [
      [
        [20, 50],
        [21, 50],
      ],
      [
        [25, 50],
        [26, 50],
      ],
    ]
    expect(lengthKilometres({ type: 'MultiLineString', coordinates: parts })).toBeCloseTo(
      2 * distanceKilometres([20, 50], [21, 50]),
      9,
    )
  })
})
