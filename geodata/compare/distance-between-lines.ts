import type { LineString, MultiLineString, Position } from 'geojson'
import { distanceToLineKilometres } from '../distance-to-line'
import { distanceKilometres } from '../measure'
import { edgesOf } from '../precision-along'

/** How far apart two lines run, in kilometres on the WGS84 ellipsoid. */
export interface LineDistance {
  /** Over the length of both lines. */
  readonly mean: number
  /** Of any point of either line to the other line: their Hausdorff distance. */
  readonly longest: number
  /** `[longitude, latitude]` of the point that lies so far off. */
  readonly longestAt: Position
}

type LineGeometry = LineString | MultiLineString

/** Measures from points of each line to the other, `step` kilometres apart. */
export function distanceBetweenLines(
  one: LineGeometry,
  other: LineGeometry,
  step = 5,
): LineDistance {
  let total = 0
  let count = 0
  let longest = { kilometres: -1, at: [] as Position }
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const edges = partsOf(to).flatMap(edgesOf)
    for (const at of pointsAlong(from, step)) {
      const coordinates = nearestEdge(at, edges)
      const kilometres = distanceToLineKilometres(at, { type: 'LineString', coordinates })
      total += kilometres
      count += 1
      if (kilometres > longest.kilometres) longest = { kilometres, at }
    }
  }
  return { mean: total / count, longest: longest.kilometres, longestAt: longest.at }
}

const partsOf = ({ type, coordinates }: LineGeometry): Position[][] =>
  type === 'LineString' ? [coordinates] : coordinates

/**
 * The edge nearest to a point, on a plane that is true at the latitude midway to the edge: to one
 * part in ten thousand over the breadth of the country, and ten times as fast as on the sphere.
 */
function nearestEdge([lng, lat]: Position, edges: readonly [Position, Position][]): Position[] {
  let best: Position[] = []
  let least = Infinity
  for (const [from, to] of edges) {
    const shrink = Math.cos((((lat! + from[1]!) / 2) * Math.PI) / 180)
    const [x, y] = [(lng! - from[0]!) * shrink, lat! - from[1]!]
    const [dx, dy] = [(to[0]! - from[0]!) * shrink, to[1]! - from[1]!]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length))
    const distance = (x - along * dx) ** 2 + (y - along * dy) ** 2
    if (distance < least) [best, least] = [[from, to], distance]
  }
  return best
}

/** Points on a line at even distances, so that a winding river counts by its length only. */
function pointsAlong(line: LineGeometry, step: number): Position[] {
  return partsOf(line).flatMap((part) => {
    const points: Position[] = []
    let left = 0
    for (let index = 1; index < part.length; index += 1) {
      const [from, to] = [part[index - 1]!, part[index]!]
      const length = distanceKilometres(from, to)
      for (; left < length; left += step) points.push(between(from, to, left / length))
      left -= length
    }
    return points
  })
}

/** Straight in longitude and latitude, as the lines are between their vertices. */
function between(from: Position, to: Position, share: number): Position {
  return [from[0]! + (to[0]! - from[0]!) * share, from[1]! + (to[1]! - from[1]!) * share]
}
