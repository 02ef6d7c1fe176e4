import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { isSame } from '../../segments'
import { withoutLoops } from '../geometry/without-loops'
import { readSource } from './read-source'

/**
 * A part of a line: the course of a river or of the border of today's Poland between two points near
 * it, or points drawn by hand.
 * `stretch` is its id in `line-stretches.json`; only a part that lies outside Poland has none.
 */
export type Part = { readonly stretch?: string } & (
  | { readonly river: string; readonly from: Position; readonly to: Position }
  | { readonly todayFrom: Position; readonly to: Position }
  | { readonly points: readonly Position[] }
)

/** The longest detour at a confluence, in vertices, that is taken for a spur of the river data. */
const LONGEST_SPUR = 20

/**
 * Joins the parts to one line of [lng, lat] degrees that does not meet itself; a river's course is
 * taken over vertex by vertex.
 * @throws when a river is not among the sources, or the line meets itself elsewhere than in a short
 * spur at a confluence.
 */
export function composeLine(parts: readonly Part[]): Position[] {
  const line: Position[] = []
  for (const part of parts) join(line, pointsOf(part))
  return withoutLoops(line, LONGEST_SPUR)
}

/** The vertices of a part, before it is joined to others and clipped. */
export function pointsOf(part: Part): readonly Position[] {
  if ('points' in part) return part.points
  if ('todayFrom' in part) return between(borderOfToday(), part.todayFrom, part.to)
  return between(courseOf(part.river), part.from, part.to)
}

/** Two rivers often share their last vertices before they part: the line turns at the first one shared. */
function join(line: Position[], next: readonly Position[]): void {
  const tail = Math.max(0, line.length - LONGEST_SPUR)
  const turn = line.findIndex(
    (point, index) => index >= tail && next.some((other) => isSame(point, other)),
  )
  const from = turn < 0 ? 0 : next.findIndex((point) => isSame(point, line[turn]!))
  if (turn >= 0) line.length = turn
  line.push(...next.slice(from))
}

function courseOf(id: string): readonly Position[] {
  const { features } = readSource<FeatureCollection<MultiLineString>>('river-courses.geojson')
  const river = features.find((feature) => feature.id === id)
  if (!river)
    throw new Error(`partition-lines.json names "${id}", which river-courses.geojson lacks`)
  return river.geometry.coordinates[0]!
}

function borderOfToday(): readonly Position[] {
  return readSource<FeatureCollection<LineString>>('poland-today.geojson').features[0]!.geometry
    .coordinates
}

/** The vertices of a course between those nearest to two points, in the direction of these. */
function between(course: readonly Position[], from: Position, to: Position): readonly Position[] {
  const [start, end] = [nearest(course, from), nearest(course, to)]
  return start <= end ? course.slice(start, end + 1) : course.slice(end, start + 1).toReversed()
}

function nearest(course: readonly Position[], [lng, lat]: Position): number {
  const stretch = Math.cos((lat! * Math.PI) / 180)
  let best = 0
  let bestDistance = Infinity
  for (const [index, point] of course.entries()) {
    const distance = Math.hypot((point[0]! - lng!) * stretch, point[1]! - lat!)
    if (distance < bestDistance) [best, bestDistance] = [index, distance]
  }
  return best
}
