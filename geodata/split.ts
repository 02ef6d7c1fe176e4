import type { LineString, Polygon, Position } from 'geojson'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { isSame, meetings, selfMeeting, type Meeting } from './segments'

export interface Split {
  /** What lies on the left hand of a traveller along the line, and on the right. */
  readonly left: Polygon
  readonly right: Polygon
  /** The polygon as given, with the two points where the line meets its border among its vertices. */
  readonly whole: Polygon
  /** The part of the line inside the polygon, from border to border. */
  readonly cut: LineString
}

/**
 * Cuts a polygon along a line that enters it once and leaves it once.
 *
 * Left and right share the vertices of the cut exactly and take all others from the polygon, so
 * their areas add up to that of `whole` to the last bits of the arithmetic. The line may begin and
 * end on the border or outside it.
 * @param polygon one ring of [lng, lat] degrees, either direction; holes are not accepted.
 * @param line [lng, lat] degrees, straight in longitude and latitude between its vertices.
 * @throws an Error that says what is wrong and where, when the line crosses itself, does not meet
 * the border exactly twice, runs along it, or passes outside between the two points.
 */
export function splitPolygon(polygon: Polygon, line: LineString): Split {
  if (polygon.coordinates.length !== 1)
    throw new Error(
      `cannot split: the polygon has ${polygon.coordinates.length} rings, wanted 1 (no holes)`,
    )
  const ring = counterClockwise(polygon.coordinates[0]!)
  const loop = selfMeeting(line.coordinates)
  if (loop) throw new Error(`cannot split: the line meets itself at ${show(loop.position)}`)
  const met = meetings(line.coordinates, ring)
  const [entry, exit] = met
  if (!entry || !exit || met.length > 2)
    throw new Error(
      `cannot split: the line meets the border ${met.length} times, wanted 2` +
        (met.length > 0
          ? `; it meets it at ${met.map(({ position }) => show(position)).join(', ')}`
          : ''),
    )
  const cut = between(line.coordinates, entry, exit)
  const middle = midpoint(cut[0]!, cut[1]!)
  if (!booleanPointInPolygon(middle, polygon))
    throw new Error(
      `cannot split: between its two meetings the line lies outside, at ${show(middle)}`,
    )

  const onward = walk(ring, exit, entry)
  const back = walk(ring, entry, exit)
  return {
    left: { type: 'Polygon', coordinates: [[...cut, ...onward.slice(1)]] },
    right: { type: 'Polygon', coordinates: [[...cut.toReversed(), ...back.slice(1)]] },
    whole: { type: 'Polygon', coordinates: [[...onward, ...back.slice(1)]] },
    cut: { type: 'LineString', coordinates: cut },
  }
}

/** The part of a line between two points on it, which become its ends. */
function between(line: readonly Position[], entry: Meeting, exit: Meeting): Position[] {
  const inner = line.filter((_, index) => index > entry.at && index < exit.at)
  return withoutRepeats([entry.position, ...inner, exit.position])
}

/** The border from one meeting to the other, in the direction of the ring, across its seam if need be. */
function walk(ring: readonly Position[], from: Meeting, to: Meeting): Position[] {
  const edges = ring.length - 1
  const end = to.otherAt > from.otherAt ? to.otherAt : to.otherAt + edges
  const path = [from.position]
  for (let index = Math.floor(from.otherAt) + 1; index < end; index += 1)
    path.push(ring[index % edges]!)
  path.push(to.position)
  return withoutRepeats(path)
}

const withoutRepeats = (path: readonly Position[]): Position[] =>
  path.filter((point, index) => index === 0 || !isSame(point, path[index - 1]!))

const midpoint = (a: Position, b: Position): Position => [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]

const show = ([lng, lat]: Position): string => `[${lng}, ${lat}]`

/** A ring in the direction RFC 7946 wants of an outer one, by the sign of its planar area. */
export function counterClockwise(ring: readonly Position[]): Position[] {
  let doubled = 0
  const [x0, y0] = [ring[0]![0]!, ring[0]![1]!]
  for (let index = 1; index + 1 < ring.length; index += 1) {
    const [a, b] = [ring[index]!, ring[index + 1]!]
    doubled += (a[0]! - x0) * (b[1]! - y0) - (b[0]! - x0) * (a[1]! - y0)
  }
  return doubled < 0 ? ring.toReversed() : [...ring]
}
