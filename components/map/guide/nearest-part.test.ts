import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPoint } from '../box.fixture'
import { isInView, nearestPart, type PlaneShape } from './nearest-part'

const frame = { left: 0, top: 0, right: 100, bottom: 100 }
const place = (x: number, y: number): PlaneShape => ({ type: 'Point', coordinates: [x, y] })
const line = (...coordinates: [number, number][]): PlaneShape => ({
  type: 'MultiLineString',
  coordinates: [coordinates],
})
const square = (left: number, top: number, side: number): PlaneShape => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [left, top],
        [left + side, top],
        [left + side, top + side],
        [left, top + side],
        [left, top],
      ],
    ],
  ],
})

describe('nearestPart', () => {
  it('is the place itself', () => {
    expect(nearestPart(place(7, 8), { x: 1, y: 1 })).toEqual({ x: 7, y: 8 })
  })

  it('is a point between two corners of a line', () => {
    expect(nearestPart(line([0, 10], [100, 10]), { x: 30, y: 50 })).toEqual({ x: 30, y: 10 })
  })

  it('is the end of a line that runs away', () => {
    expect(nearestPart(line([50, 0], [90, 0]), { x: 0, y: 0 })).toEqual({ x: 50, y: 0 })
  })

  it('is nothing of an empty line', () => {
    expect(nearestPart(line(), { x: 0, y: 0 })).toBeNull()
  })

  it('is no farther than any corner', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 20 }), anyPoint, (points, from) => {
        const shape = line(...points.map(({ x, y }): [number, number] => [x, y]))
        const nearest = nearestPart(shape, from)
        const distance = (point: { x: number; y: number }) =>
          Math.hypot(point.x - from.x, point.y - from.y)
        expect(nearest && distance(nearest)).toBeLessThanOrEqual(
          Math.min(...points.map(distance)) + 1e-9,
        )
      }),
    )
  })
})

describe('isInView', () => {
  it.each([
    ['a place in the frame', place(50, 50), true],
    ['a place outside', place(150, 50), false],
    ['a line that crosses without a corner inside', line([-50, 20], [150, 80]), true],
    ['a line that passes a corner by', line([-50, 20], [20, -50]), false],
    ['an area all around', square(-500, -500, 1000), true],
    ['an area beside', square(200, 0, 50), false],
    ['an area whose edge shows', square(90, 90, 500), true],
  ])('%s: %s', (_, shape, seen) => {
    expect(isInView(shape, frame, [])).toBe(seen)
  })

  it('does not count what lies wholly under a cover', () => {
    const cover = { left: 40, top: 40, right: 60, bottom: 60 }
    expect(isInView(place(50, 50), frame, [cover])).toBe(false)
    expect(isInView(line([45, 45], [55, 55]), frame, [cover])).toBe(false)
    expect(isInView(line([45, 45], [75, 55]), frame, [cover])).toBe(true)
  })
})
