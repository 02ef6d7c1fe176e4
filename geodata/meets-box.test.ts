import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { orient2d } from 'robust-predicates'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { type Box, meetsBox } from './meets-box'

const lineOf = (coordinates: Position[]) => ({ type: 'LineString' as const, coordinates })

const isIn = ([lng, lat]: Position, [west, south, east, north]: Box) =>
  lng! >= west && lng! <= east && lat! >= south && lat! <= north

/** On which side of a segment a position lies, exactly: -1, 0 or 1. */
const side = (from: Position, to: Position, position: Position) =>
  Math.sign(orient2d(from[0]!, from[1]!, to[0]!, to[1]!, position[0]!, position[1]!))

/**
 * Another way to ask: an end in the box, or corners of the box on both sides of the segment (or on
 * it) while the segment's own box reaches it. By the separating axes of two convex shapes.
 */
function segmentInBox(from: Position, to: Position, box: Box): boolean {
  const [west, south, east, north] = box
  if (isIn(from, box) || isIn(to, box)) return true
  if (Math.max(from[0]!, to[0]!) < west || Math.min(from[0]!, to[0]!) > east) return false
  if (Math.max(from[1]!, to[1]!) < south || Math.min(from[1]!, to[1]!) > north) return false
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]
  const sides = corners.map((corner) => side(from, to, corner))
  return !sides.every((value) => value > 0) && !sides.every((value) => value < 0)
}

const lineInBox = (line: readonly Position[], box: Box) =>
  line.some((to, index) => segmentInBox(line[Math.max(index - 1, 0)]!, to, box))

function polygonInBox(rings: Position[][], box: Box): boolean {
  const [west, south, east, north] = box
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]
  return (
    rings.some((ring) => lineInBox(ring, box)) ||
    corners.some((corner) => booleanPointInPolygon(corner, { type: 'Polygon', coordinates: rings }))
  )
}

/** On a coarse grid touches of corners, sides and ends are common. */
const grid = fc.integer({ min: 0, max: 12 })
const gridPosition = fc.tuple(grid, grid)
const gridBox = fc
  .tuple(grid, grid, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([west, south, width, height]): Box => [west, south, west + width, south + height])

/** A view of some part of the ground where the lines and areas lie, near and far. */
const view = fc
  .record({
    lng: fc.double({ min: 12, max: 32, noNaN: true }),
    lat: fc.double({ min: 46, max: 58, noNaN: true }),
    width: fc.double({ min: -7, max: 4, noNaN: true }).map((power) => 2 ** power),
  })
  .map(({ lng, lat, width }): Box => [lng - width, lat - width / 2, lng + width, lat + width / 2])

const square = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]

describe('meetsBox', () => {
  it('agrees with exact predicates about lines, touches included', () => {
    fc.assert(
      fc.property(fc.array(gridPosition, { minLength: 2, maxLength: 5 }), gridBox, (line, box) => {
        expect(meetsBox(lineOf(line), box)).toBe(lineInBox(line, box))
      }),
      { numRuns: 2000 },
    )
  })

  it('tells a line that goes round a corner from one that goes through', () => {
    const box: Box = [10, 10, 20, 20]
    const round = [
      [5, 14],
      [5, 25],
      [16, 25],
    ]
    const through = [
      [5, 14],
      [16, 25],
    ]
    expect(meetsBox(lineOf(round), box)).toBe(false)
    expect(meetsBox(lineOf(through), box)).toBe(true)
  })

  it('knows a view that lies all inside an area, and one that lies in a hole', () => {
    const area = {
      type: 'Polygon' as const,
      coordinates: [square(0, 100), square(40, 60).toReversed()],
    }
    expect(meetsBox(area, [10, 10, 20, 20])).toBe(true)
    expect(meetsBox(area, [45, 45, 55, 55])).toBe(false)
    expect(meetsBox(area, [55, 45, 65, 55])).toBe(true)
    expect(meetsBox(area, [101, 45, 110, 55])).toBe(false)
  })
})

describe('what a view shows of the layers', () => {
  const { lines, areas } = loadGeodata()

  it('agrees with exact predicates about lines, wherever the map looks', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...lines.values()), (box, { geometry }) => {
        const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
        expect(meetsBox(geometry, box)).toBe(parts.some((line) => lineInBox(line, box)))
      }),
      { numRuns: 400 },
    )
  })

  it('agrees with exact predicates about areas, wherever the map looks', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...areas.values()), (box, { geometry }) => {
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
        expect(meetsBox(geometry, box)).toBe(polygons.some((rings) => polygonInBox(rings, box)))
      }),
      { numRuns: 400 },
    )
  })
})
