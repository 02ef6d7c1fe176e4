import { type EdgeSum, pointAt, sumOfEdge, sumUpTo } from './geodesic-sums'
import type { GridPoint } from './grid'
import type { Leg } from './leg'

/*
 * Places on a row of legs are told by the number of an edge, counted over all of them, plus a
 * fraction of that edge.
 */

export function countEdges(legs: readonly Leg[]): number {
  return legs.reduce((sum, { path }) => sum + path.length - 1, 0)
}

/** Each leg that lies between two places, with the places as counted on it alone. */
export function legsBetween(
  legs: readonly Leg[],
  from: number,
  to: number,
): { readonly leg: Leg; readonly from: number; readonly to: number; readonly whole: boolean }[] {
  let offset = 0
  return legs.flatMap((leg) => {
    const edges = leg.path.length - 1
    const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, edges)]
    offset += edges
    if (start >= end) return []
    return [{ leg, from: start, to: end, whole: start === 0 && end === edges }]
  })
}

export function placeOn(legs: readonly Leg[], at: number): GridPoint {
  let offset = 0
  for (const { path } of legs) {
    const edges = path.length - 1
    if (at <= offset + edges) return pointAt(path, at - offset)
    offset += edges
  }
  return legs.at(-1)!.path.at(-1)!
}

/** A point strictly between two places: a vertex when there is one. */
export function innerPoint(legs: readonly Leg[], from: number, to: number): GridPoint {
  const vertex = Math.floor((from + to) / 2)
  return placeOn(legs, vertex > from && vertex < to ? vertex : (from + to) / 2)
}

export function sumBetween(legs: readonly Leg[], from: number, to: number): EdgeSum {
  let [area, length] = [0, 0]
  for (const { leg, from: start, to: end } of legsBetween(legs, from, to)) {
    const part = sumWithin(leg, start, end)
    area += part.area
    length += part.length
  }
  return { area, length }
}

function sumWithin({ path, sums }: Leg, start: number, end: number): EdgeSum {
  if (Math.floor(start) === Math.floor(end))
    return sumOfEdge(pointAt(path, start), pointAt(path, end))
  const next = Math.ceil(start)
  const head = next > start ? sumOfEdge(pointAt(path, start), path[next]!) : null
  const upTo = sumUpTo(path, sums, end)
  return {
    area: upTo.area - sums.areas[next]! + (head?.area ?? 0),
    length: upTo.length - sums.lengths[next]! + (head?.length ?? 0),
  }
}

/** The points of a path from one place on it to a later one, both among them. */
export function slicePath(path: readonly GridPoint[], from: number, to: number): GridPoint[] {
  return [
    pointAt(path, from),
    ...path.slice(Math.floor(from) + 1, Math.ceil(to)),
    pointAt(path, to),
  ]
}
