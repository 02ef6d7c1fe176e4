import fc from 'fast-check'
import type { LineString, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaSquareKilometres } from './measure'
import { splitPolygon } from './split'

const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates })
const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [20, 50],
      [24, 50],
      [24, 54],
      [20, 54],
      [20, 50],
    ],
  ],
}

function planarArea({ coordinates: [ring] }: Polygon): number {
  const [x0, y0] = [ring![0]![0]!, ring![0]![1]!]
  let doubled = 0
  for (let index = 1; index < ring!.length; index += 1) {
    const [a, b] = [ring![index - 1]!, ring![index]!]
    doubled += (a[0]! - x0) * (b[1]! - y0) - (b[0]! - x0) * (a[1]! - y0)
  }
  return doubled / 2
}

/** A star of random radii about [22, 52], which never meets itself. */
const stars = fc
  .array(fc.double({ min: 0.5, max: 3, noNaN: true }), { minLength: 5, maxLength: 60 })
  .map((radii): Polygon => {
    const points = radii.map((radius, index): Position => {
      const angle = (2 * Math.PI * index) / radii.length
      return [22 + radius * Math.cos(angle), 52 + radius * Math.sin(angle)]
    })
    return { type: 'Polygon', coordinates: [[...points, points[0]!]] }
  })

const farOut = (angle: number): Position => [22 + 9 * Math.cos(angle), 52 + 9 * Math.sin(angle)]

/** A line through the middle of the stars: out along one ray, in along another, so that it meets the border twice. */
const bentLines = fc
  .tuple(
    fc.double({ min: 0.01, max: 1.5, noNaN: true }),
    fc.double({ min: 1.6, max: 4.6, noNaN: true }),
  )
  .map(([from, turn]) => {
    return line(farOut(from), [22, 52], farOut(from + turn))
  })

describe('splitPolygon', () => {
  it('puts what lies west of a line to the north on its left', () => {
    const { left, right, cut } = splitPolygon(square, line([21, 49], [21, 55]))
    expect(planarArea(left)).toBeCloseTo(4, 12)
    expect(planarArea(right)).toBeCloseTo(12, 12)
    expect(cut.coordinates).toEqual([
      [21, 50],
      [21, 54],
    ])
  })

  it('takes a line that begins and ends on the border, at its vertices or not', () => {
    expect(planarArea(splitPolygon(square, line([20, 50], [24, 54])).left)).toBeCloseTo(8, 12)
    expect(planarArea(splitPolygon(square, line([22, 50], [22, 54])).left)).toBeCloseTo(8, 12)
  })

  it('loses and gains nothing, on the plane or on the ellipsoid', () => {
    fc.assert(
      fc.property(stars, bentLines, (star, bent) => {
        const { left, right, whole } = splitPolygon(star, bent)
        const plane = planarArea(left) + planarArea(right)
        expect(Math.abs(plane / planarArea(star) - 1)).toBeLessThan(1e-9)
        const globe = areaSquareKilometres(left) + areaSquareKilometres(right)
        expect(Math.abs(globe / areaSquareKilometres(whole) - 1)).toBeLessThan(1e-9)
      }),
    )
  })

  it('gives both sides counter-clockwise, whichever way the polygon or the line runs', () => {
    fc.assert(
      fc.property(
        stars,
        bentLines,
        fc.boolean(),
        fc.boolean(),
        (star, bent, turnStar, turnLine) => {
          const ring = star.coordinates[0]!
          const polygon = { ...star, coordinates: [turnStar ? ring.toReversed() : ring] }
          const path = {
            ...bent,
            coordinates: turnLine ? bent.coordinates.toReversed() : bent.coordinates,
          }
          const { left, right } = splitPolygon(polygon, path)
          expect(planarArea(left)).toBeGreaterThan(0)
          expect(planarArea(right)).toBeGreaterThan(0)
          const { left: plain } = splitPolygon(star, bent)
          expect(planarArea(turnLine ? right : left)).toBeCloseTo(planarArea(plain), 9)
        },
      ),
    )
  })

  it('makes the two sides share the vertices of the cut exactly', () => {
    const path = line([20.3, 49], [21.7, 51.1], [20.9, 52.3], [23.1, 55])
    const { left, right, cut } = splitPolygon(square, path)
    for (const vertex of cut.coordinates) {
      expect(left.coordinates[0]).toContainEqual(vertex)
      expect(right.coordinates[0]).toContainEqual(vertex)
    }
  })

  it.each([
    [
      'stops inside',
      line([22, 49], [22, 52]),
      /meets the border 1 times, wanted 2; it meets it at \[22, 50\]/,
    ],
    ['stays outside', line([10, 49], [10, 55]), /meets the border 0 times/],
    ['enters twice', line([21, 49], [21, 55], [23, 55], [23, 49]), /meets the border 4 times/],
    [
      'crosses itself',
      line([22, 49], [22, 53], [23, 53], [23, 52], [21, 52], [21, 55]),
      /meets itself at \[22, 52\]/,
    ],
    ['runs along the border', line([20, 49], [20, 51], [22, 51], [22, 55]), /run along each other/],
    ['passes outside', line([20, 52], [18, 55], [22, 54]), /the line lies outside/],
  ])('refuses a line that %s', (_, path, message) => {
    expect(() => splitPolygon(square, path)).toThrow(message)
  })

  it('refuses a polygon with holes', () => {
    const hole = [
      [21, 51],
      [21, 52],
      [22, 52],
      [21, 51],
    ]
    const holed = { ...square, coordinates: [...square.coordinates, hole] }
    expect(() => splitPolygon(holed, line([23, 49], [23, 55]))).toThrow(
      'the polygon has 2 rings, wanted 1',
    )
  })
})
