import type { Polygon, Position } from 'geojson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from '../load'
import { areaSquareKilometres } from '../measure'
import { densePolygons } from './densify'
import { liftArea } from './lift-area'

const poland = [...loadGeodata().areas.values()].find(({ id }) => id === 'poland-1939-08-31')!
const areaOf = (coordinates: Position[][][]) =>
  areaSquareKilometres({ type: 'MultiPolygon', coordinates })

const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const place = fc.tuple(longitude, fc.double({ min: -75, max: 75, noNaN: true }))

/** Some thirty corners about a middle, none farther from it than seven degrees. */
const ring = fc
  .tuple(
    place,
    fc.array(fc.double({ min: 1, max: 7, noNaN: true }), { minLength: 3, maxLength: 30 }),
  )
  .map(([[east, north], radii]): Polygon => {
    const corners = radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length
      const across = Math.cos((north * Math.PI) / 180)
      return [east + (radius * Math.cos(angle)) / across, north + radius * Math.sin(angle)]
    })
    return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] }
  })

describe('an area laid elsewhere', () => {
  it('is as large as it was, to a thousandth, wherever it is laid', () => {
    fc.assert(
      fc.property(ring, place, (geometry, to) => {
        const laid = liftArea(geometry).layAt(to)
        fc.pre(laid !== null)
        const ratio = areaOf(laid) / areaOf(densePolygons(geometry, 1))
        expect(Math.abs(ratio - 1)).toBeLessThan(0.001)
      }),
    )
  })

  it('lies where it was when it is laid there', () => {
    fc.assert(
      fc.property(ring, (geometry) => {
        const lifted = liftArea(geometry)
        const laid = lifted.layAt(lifted.middle)
        fc.pre(laid !== null)
        const was = densePolygons(geometry, 1).flat(2)
        laid.flat(2).forEach(([east = 0, north = 0], index) => {
          const [wasEast = 0, wasNorth = 0] = was[index] ?? []
          expect(Math.abs(Math.sin(((east - wasEast) * Math.PI) / 360))).toBeLessThan(1e-8)
          expect(north).toBeCloseTo(wasNorth, 6)
        })
      }),
    )
  })

  it('keeps the size of Poland of 1939 from the equator to Spitsbergen, to a hundred thousandth', () => {
    const lifted = liftArea(poland.geometry)
    const was = areaSquareKilometres(poland.geometry)
    const places: Position[] = [
      [0, 0],
      [-60, -10],
      [179, 35],
      [16, 78],
    ]
    for (const to of places) {
      const laid = lifted.layAt(to)
      expect(Math.abs(areaOf(laid ?? []) / was - 1)).toBeLessThan(1e-5)
    }
  })

  it('comes to no harm at the ends of the map: it is not laid there', () => {
    const { layAt } = liftArea(poland.geometry)
    expect(layAt([20, 84])).toBeNull()
    expect(layAt([20, 90])).toBeNull()
    expect(layAt([20, -83])).toBeNull()
  })

  it('lies as near to a pole as it can', () => {
    const { layAt, nearestTo } = liftArea(poland.geometry)
    expect(nearestTo([20, 50])).toEqual([20, 50])
    const [east, north = 0] = nearestTo([20, 84])
    expect(east).toBe(20)
    expect(layAt([20, north])).not.toBeNull()
    expect(layAt([20, north + 1])).toBeNull()
  })

  it('has its middle on the same side of the world, whichever way its rings run', () => {
    fc.assert(
      fc.property(ring, ({ coordinates }) => {
        const middles = [coordinates, coordinates.map((each) => each.toReversed())].map(
          (rings) => liftArea({ type: 'Polygon', coordinates: rings }).middle,
        )
        const [[east = 0, north = 0] = [], [east2 = 9, north2 = 9] = []] = middles
        expect(north2).toBeCloseTo(north, 9)
        expect(Math.abs(Math.sin(((east2 - east) * Math.PI) / 360))).toBeLessThan(1e-9)
      }),
    )
  })

  it('runs on across the antimeridian', () => {
    const laid = liftArea(poland.geometry).layAt([180, 52])!
    const longitudes = laid.flat(2).map(([east = 0]) => east)
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(20)
  })
})
