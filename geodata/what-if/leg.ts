import type { Course } from './edited-line'
import { type PathSums, sumAlong } from './geodesic-sums'
import { boxesMeet, boxOf, type GridBox, type GridPoint, isSamePoint } from './grid'
import { crossesWestOf, type Ground } from './ground'
import { meetEdges } from './meet-edges'
import { nearestIndex } from './nearest-index'

/** A place where a leg meets the outline. */
export interface BorderMeeting {
  /** Edge number plus fraction on the leg. */
  readonly at: number
  /** Edge number plus fraction on the outline. */
  readonly ringAt: number
}

/** What lies between two neighbouring handles, and all that can be told of it alone. */
export interface Leg {
  readonly path: readonly GridPoint[]
  readonly box: GridBox
  readonly sums: PathSums
  readonly meetings: readonly BorderMeeting[]
  /** A place where it runs along the outline instead of meeting it in a point. */
  readonly along: GridPoint | null
  /** Where it meets itself, which only one to a handle beside its course can. */
  readonly loop: GridPoint | null
  /** By town: 1 when the ray from it to the west crosses the leg an odd number of times. */
  readonly parities: Uint8Array
}

/**
 * A straight leg is straight in longitude and latitude, as GeoJSON has it; its area is that of
 * geodesics between points so near to each other (kilometres) that they do not leave it by more
 * than 3 m.
 */
const longestEdge = 10
/** A handle that is farther than this (kilometres) from the course that it is to follow is not on it. */
const courseReach = 1
const kilometresPerStep = 1.1132e-3

/** The leg between two handles; `null` when one of them is not on the course. */
export function makeLeg(
  from: GridPoint,
  to: GridPoint,
  course: Course,
  ground: Ground,
): Leg | null {
  const path = course === 'straight' ? straight(from, to) : followed(from, to, course, ground)
  if (!path || path.length < 2) return null
  const box = boxOf(path)
  return {
    path,
    box,
    sums: sumAlong(path),
    ...meetBorder(path, box, ground),
    loop: course === 'straight' ? null : loopOf(path, course, ground),
    parities: Uint8Array.from(ground.towns, ({ position }) => crossings(position, path) % 2),
  }
}

function straight(from: GridPoint, to: GridPoint): GridPoint[] {
  const [lng, lat] = [to[0] - from[0], to[1] - from[1]]
  const shrink = Math.cos((((from[1] + to[1]) / 2e5) * Math.PI) / 180)
  const kilometres = Math.hypot(lng * shrink, lat) * kilometresPerStep
  const edges = Math.max(1, Math.ceil(kilometres / longestEdge))
  return Array.from({ length: edges + 1 }, (_, index) => [
    Math.round(from[0] + (lng * index) / edges),
    Math.round(from[1] + (lat * index) / edges),
  ])
}

function followed(
  from: GridPoint,
  to: GridPoint,
  course: Exclude<Course, 'straight'>,
  { courses }: Ground,
): GridPoint[] | null {
  const points = courses.get(course)
  if (!points) return null
  const [start, end] = [nearestIndex(points, from), nearestIndex(points, to)]
  if (Math.max(start.kilometres, end.kilometres) > courseReach) return null
  const between =
    start.index <= end.index
      ? points.slice(start.index, end.index + 1)
      : points.slice(end.index, start.index + 1).toReversed()
  const path = [from, ...between, to]
  return path.filter((point, index) => index === 0 || !isSamePoint(point, path[index - 1]!))
}

/** A course does not meet itself: only the way from a handle to it could. */
function loopOf(
  path: readonly GridPoint[],
  course: Exclude<Course, 'straight'>,
  { courses }: Ground,
): GridPoint | null {
  const points = courses.get(course) ?? []
  const isOnCourse = (handle: GridPoint) => points.some((point) => isSamePoint(point, handle))
  return isOnCourse(path[0]!) && isOnCourse(path.at(-1)!) ? null : crossingWithin(path)
}

function crossingWithin(path: readonly GridPoint[]): GridPoint | null {
  for (let edge = 0; edge + 2 < path.length; edge += 1)
    for (let later = edge + 2; later + 1 < path.length; later += 1)
      if (meetEdges(path[edge]!, path[edge + 1]!, path[later]!, path[later + 1]!))
        return path[later]!
  return null
}

function meetBorder(
  path: readonly GridPoint[],
  box: GridBox,
  { ring, edgeBoxes }: Ground,
): Pick<Leg, 'meetings' | 'along'> {
  const edges = ring.length - 1
  const meetings: BorderMeeting[] = []
  let alongAt: GridPoint | null = null
  for (let ringEdge = 0; ringEdge < edges; ringEdge += 1) {
    if (!boxesMeet(box, edgeBoxes[ringEdge]!)) continue
    const [c, d] = [ring[ringEdge]!, ring[ringEdge + 1]!]
    for (let edge = 0; edge + 1 < path.length; edge += 1) {
      const met = meetEdges(path[edge]!, path[edge + 1]!, c, d)
      if (met === 'along') alongAt ??= path[edge]!
      else if (met)
        meetings.push({
          at: edge + met.fraction,
          ringAt: (ringEdge + met.otherFraction) % edges,
        })
    }
  }
  return { meetings, along: alongAt }
}

/** How many edges of a path the ray from a point to the west crosses. */
export function crossings(point: GridPoint, path: readonly GridPoint[]): number {
  let count = 0
  for (let edge = 0; edge + 1 < path.length; edge += 1)
    if (crossesWestOf(point, path[edge]!, path[edge + 1]!)) count += 1
  return count
}
