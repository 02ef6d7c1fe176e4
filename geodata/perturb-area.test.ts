import fc from 'fast-check'
import geodesic from 'geographiclib-geodesic'
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaStandardError } from './area-precision'
import { toEqualArea } from './equal-area'
import { loadGeodata } from './load'
import { areaSquareKilometres } from './measure'
import { planeArea } from './measure-otherwise'
import { perimeterKilometres, standardErrorOf } from './partition'
import { greatestAreaError, perturbedAreaError } from './perturb-area'
import { precisionOfEdges, standardErrorAlong } from './precision-along'

/** A circle of geodesic radius, in kilometres, around 20 E 52 N. */
function circle(radius: number, corners = 720): Polygon {
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const { lat2, lon2 } = geodesic.Geodesic.WGS84.Direct(
      52,
      20,
      (360 * index) / corners,
      radius * 1000,
    )
    return [lon2!, lat2!]
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!].toReversed()] }
}

const unknown = () => undefined
const seeded = { trials: 800, seed: 1939 }

describe('the equal-area plane', () => {
  it('has the areas of the ellipsoid', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 600, noNaN: true }), (radius) => {
        const ring = circle(radius)
        const plane = Math.abs(planeArea(ring.coordinates[0]!.map(toEqualArea)))
        expect(plane / areaSquareKilometres(ring)).toBeCloseTo(1, 4)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a border moved at random', () => {
  it.each([
    [100, 1],
    [300, 2],
    [500, 6],
  ])(
    'scatters the area of a circle of %i km, true to %i km, as the formula says',
    (radius, error) => {
      const moved = perturbedAreaError(circle(radius), unknown, error, seeded)
      const told = areaStandardError(perimeterKilometres(circle(radius)), error)
      // 800 trials tell a standard deviation to 2.5 %; a stretch is cut short where the ring closes.
      expect(Math.abs(moved / told - 1)).toBeLessThan(0.12)
    },
  )

  it('gives the same figure for the same seed and another for another', () => {
    const ring = circle(200, 90)
    const figure = (seed: number) => perturbedAreaError(ring, unknown, 2, { trials: 20, seed })
    expect(figure(1)).toBe(figure(1))
    expect(figure(1)).not.toBe(figure(2))
  })

  it('agrees with what the site tells of Poland, whose stretches are unlike', () => {
    const { areas, stretches } = loadGeodata()
    const poland = areas.get('poland-1939-08-31')!
    const precisionOf = precisionOfEdges(stretches.values())
    const moved = perturbedAreaError(poland.geometry, precisionOf, 0, { trials: 300, seed: 1939 })
    expect(Math.abs(moved / standardErrorOf(poland) - 1)).toBeLessThan(0.15)
  })
})

describe('the bound', () => {
  it('is what a wider circle has more, but for the corners', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 50, max: 500, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (radius, error) => {
          const more =
            areaSquareKilometres(circle(radius + error)) - areaSquareKilometres(circle(radius))
          const bound = greatestAreaError(circle(radius), unknown, error)
          expect(Math.abs((more - Math.PI * error ** 2) / bound - 1)).toBeLessThan(2e-3)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is never less than one standard error of a border longer than a stretch', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 500, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (radius, error) => {
          const ring = circle(radius, 72)
          expect(greatestAreaError(ring, unknown, error)).toBeGreaterThan(
            standardErrorAlong(ring, unknown, error),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})
