import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKilometres } from '@/geodata/measure'
import { toDegrees, toGrid } from '@/geodata/what-if/grid'
import { placeBeside } from './nudge-handle'
import { Projection } from './projection'

const places = fc.tuple(
  fc.double({ min: 14, max: 28, noNaN: true }),
  fc.double({ min: 48, max: 56, noNaN: true }),
)

describe('the projection', () => {
  const whole = new Projection({ getZoom: () => 0, getPixelOrigin: () => ({ x: 0, y: 0 }) })

  it('has the world in a square of 256 pixels at zoom 0, as Web Mercator does', () => {
    expect([whole.x([0, 0]), whole.y([0, 0])]).toEqual([128, 128])
    const corner = toGrid([180, 85.051128779])
    expect(whole.x(corner)).toBeCloseTo(256, 6)
    expect(whole.y(corner)).toBeCloseTo(0, 4)
  })

  it('doubles with each zoom, from the origin of the map', () => {
    const near = new Projection({ getZoom: () => 3, getPixelOrigin: () => ({ x: 100, y: 50 }) })
    fc.assert(
      fc.property(places, (place) => {
        const point = toGrid(place)
        expect(near.x(point)).toBeCloseTo(8 * whole.x(point) - 100, 6)
        expect(near.y(point)).toBeCloseTo(8 * whole.y(point) - 50, 6)
      }),
    )
  })

  it('draws a path by its ends at least, and leaves out what no eye would see', () => {
    const path = Array.from({ length: 1000 }, (_, index) => toGrid([20 + index * 1e-5, 52]))
    expect(whole.text(path).split(' ')).toHaveLength(4)
  })
})

describe('a nudge', () => {
  it('is as long on the ellipsoid as the page says, within half a percent', () => {
    fc.assert(
      fc.property(places, fc.constantFrom([5, 0], [-5, 0], [0, 5], [0, -5]), (place, by) => {
        const from = toGrid(place)
        const to = placeBeside(from, by[0], by[1])
        const kilometres = distanceKilometres(toDegrees(from), toDegrees(to))
        expect(Math.abs(kilometres / 5 - 1)).toBeLessThan(0.005)
      }),
    )
  })
})
