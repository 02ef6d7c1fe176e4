import type { Position } from 'geojson'
import { counterClockwise } from '../split'
import type { CourseId } from './courses'
import { type PathSums, sumAlong } from './geodesic-sums'
import { boxOf, type GridBox, type GridPoint, toGrid } from './grid'

/** A town and where a ray from it to the west leaves the country. */
export interface GroundTown {
  readonly id: string
  readonly position: GridPoint
  /** The edges of the outline that the ray crosses. */
  readonly edges: readonly number[]
}

/** What lines divide, with all of it measured that does not depend on them. */
export interface Ground {
  /** The outline, counter-clockwise; the last point repeats the first. */
  readonly ring: readonly GridPoint[]
  readonly sums: PathSums
  /** Square kilometres. */
  readonly area: number
  readonly box: GridBox
  /** The box of each edge of the outline. */
  readonly edgeBoxes: readonly GridBox[]
  /** How far the drawn outline may lie from the true one, in kilometres. */
  readonly precisionKm: number
  readonly courses: ReadonlyMap<CourseId, readonly GridPoint[]>
  /** Those that lie in the country. */
  readonly towns: readonly GroundTown[]
}

export interface GroundSource {
  /** One ring of `[longitude, latitude]` in degrees, closed, in either direction. */
  readonly outline: readonly Position[]
  readonly precisionKm: number
  readonly courses: Readonly<Partial<Record<CourseId, readonly Position[]>>>
  readonly towns: readonly { readonly id: string; readonly position: Position }[]
}

/**
 * Measures what lines are to divide.
 * @throws Error when the outline is no closed ring
 */
export function prepareGround({ outline, precisionKm, courses, towns }: GroundSource): Ground {
  const ring = counterClockwise(outline).map(toGrid)
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || ring.length < 4 || String(first) !== String(last)) {
    throw new Error(
      `prepareGround: got an outline of ${ring.length} points from ${String(first)} to ${String(last)}, wanted a closed ring`,
    )
  }
  const sums = sumAlong(ring)
  return {
    ring,
    sums,
    area: -sums.areas.at(-1)!,
    box: boxOf(ring),
    edgeBoxes: ring.slice(1).map((to, edge) => boxOf([ring[edge]!, to])),
    precisionKm,
    courses: new Map(
      Object.entries(courses).map(([id, course]) => [id as CourseId, course.map(toGrid)]),
    ),
    towns: towns.flatMap(({ id, position: degrees }) => {
      const position = toGrid(degrees)
      const edges = edgesWestOf(position, ring)
      return edges.length % 2 === 1 ? [{ id, position, edges }] : []
    }),
  }
}

/**
 * Whether the ray from a point to the west crosses an edge. An edge holds its lower end and not its
 * upper one, so that a ray through a vertex crosses as often as it changes sides.
 */
export function crossesWestOf(point: GridPoint, from: GridPoint, to: GridPoint): boolean {
  if (from[1] > point[1] === to[1] > point[1]) return false
  const left = (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
  return to[1] > from[1] ? left < 0 : left > 0
}

function edgesWestOf(point: GridPoint, ring: readonly GridPoint[]): number[] {
  const edges: number[] = []
  for (let edge = 0; edge + 1 < ring.length; edge += 1)
    if (crossesWestOf(point, ring[edge]!, ring[edge + 1]!)) edges.push(edge)
  return edges
}

/** Whether a point lies within the outline; one on it may count as either. */
export function isInCountry(point: GridPoint, { ring, box }: Ground): boolean {
  const [west, south, east, north] = box
  if (point[0] < west || point[0] > east || point[1] < south || point[1] > north) return false
  return edgesWestOf(point, ring).length % 2 === 1
}
