import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearingDegrees, compassPointOf, compassPoints } from './bearing'

const longitude = fc.double({ min: -60, max: 60, noNaN: true })
const latitude = fc.double({ min: -80, max: 80, noNaN: true })

describe('bearingDegrees', () => {
  it('is 0 to the north, 180 to the south, 90 and 270 along the equator', () => {
    expect(bearingDegrees([20, 50], [20, 60])).toBe(0)
    expect(bearingDegrees([20, 50], [20, 40])).toBe(180)
    expect(bearingDegrees([20, 0], [30, 0])).toBe(90)
    expect(bearingDegrees([20, 0], [10, 0])).toBe(270)
  })

  it('mirrors when the ground is mirrored east to west', () => {
    fc.assert(
      fc.property(longitude, latitude, longitude, latitude, (fromLng, fromLat, toLng, toLat) => {
        const there = bearingDegrees([fromLng, fromLat], [toLng, toLat])
        const mirrored = bearingDegrees([-fromLng, fromLat], [-toLng, toLat])
        const turn = (there + mirrored) % 360
        expect(Math.min(turn, 360 - turn)).toBeCloseTo(0, 6)
      }),
    )
  })

  it('sets out north of east to a place of the same latitude: the geodesic bulges to the pole', () => {
    expect(bearingDegrees([10, 55], [50, 55])).toBeLessThan(90)
    expect(bearingDegrees([10, 55], [50, 55])).toBeGreaterThan(60)
  })
})

describe('compassPointOf', () => {
  it('names the point within half a step, all the way round and beyond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -16, max: 16 }),
        fc.double({ min: -22.4, max: 22.4, noNaN: true }),
        (steps, off) => {
          expect(compassPointOf(steps * 45 + off)).toBe(compassPoints[(steps + 16) % 8])
        },
      ),
    )
  })
})
