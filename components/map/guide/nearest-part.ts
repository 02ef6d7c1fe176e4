import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { MultiLineString, MultiPolygon, Point, Position } from 'geojson'
import { type Box, contains } from '../box'
import type { ScreenPoint } from '../nearest-in-direction'

/** A feature in the plane of the map: positions are `[x, y]` there, and not degrees. */
export type PlaneShape = Point | MultiLineString | MultiPolygon

type Segment = readonly [ScreenPoint, ScreenPoint]

function toPoint([x = 0, y = 0]: Position): ScreenPoint {
  return { x, y }
}

function linesOf(shape: PlaneShape): readonly Position[][] {
  if (shape.type === 'Point') return [[shape.coordinates]]
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates
}

/** The edges of a shape; a line of one point is an edge without length. */
function* segmentsOf(shape: PlaneShape): Generator<Segment> {
  for (const line of linesOf(shape)) {
    const points = line.map(toPoint)
    const [first] = points
    if (first && points.length === 1) yield [first, first]
    for (const [index, point] of points.slice(1).entries()) yield [points[index] ?? point, point]
  }
}

function nearestOnSegment([start, end]: Segment, from: ScreenPoint): ScreenPoint {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((from.x - start.x) * dx + (from.y - start.y) * dy) / squared
  const part = Math.max(0, Math.min(1, along))
  return { x: start.x + part * dx, y: start.y + part * dy }
}

/** The point of a shape's edges that is nearest to another; `null` for a shape without any. */
export function nearestPart(shape: PlaneShape, from: ScreenPoint): ScreenPoint | null {
  let nearest: ScreenPoint | null = null
  let least = Infinity
  for (const segment of segmentsOf(shape)) {
    const point = nearestOnSegment(segment, from)
    const distance = Math.hypot(point.x - from.x, point.y - from.y)
    if (distance < least) {
      least = distance
      nearest = point
    }
  }
  return nearest
}

/** The part of a segment inside a box, or `null`; after Liang and Barsky (1984). */
function clip([start, end]: Segment, box: Box): Segment | null {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  let [enter, leave] = [0, 1]
  for (const [speed, room] of [
    [-dx, start.x - box.left],
    [dx, box.right - start.x],
    [-dy, start.y - box.top],
    [dy, box.bottom - start.y],
  ] as const) {
    if (speed === 0 && room < 0) return null
    if (speed < 0) enter = Math.max(enter, room / speed)
    if (speed > 0) leave = Math.min(leave, room / speed)
  }
  if (enter > leave) return null
  const at = (part: number) => ({ x: start.x + part * dx, y: start.y + part * dy })
  return [at(enter), at(leave)]
}

/**
 * Whether a reader sees any of a shape: a part of its edges in the frame that no single cover lies
 * over, or an area all around the middle of the frame.
 */
export function isInView(shape: PlaneShape, frame: Box, covers: readonly Box[]): boolean {
  for (const segment of segmentsOf(shape)) {
    const seen = clip(segment, frame)
    if (seen && !covers.some((cover) => seen.every((end) => contains(cover, end)))) return true
  }
  if (shape.type !== 'MultiPolygon') return false
  return booleanPointInPolygon(
    [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2],
    shape,
  )
}
