import { type EdgeSum, pointAt, sumUpTo } from './geodesic-sums'
import type { GridPoint } from './grid'
import type { Ground } from './ground'

/** The outline from one place on it onward, counter-clockwise, to another. */
export interface BorderArc {
  readonly sum: EdgeSum
  /** Whether an edge of the outline belongs to it whole. */
  readonly has: (edge: number) => boolean
  /** What belongs to it of the edges that its ends lie on. */
  readonly ends: readonly (readonly [GridPoint, GridPoint])[]
}

/** @param from,to edge number of the outline plus fraction */
export function borderArc({ ring, sums }: Ground, from: number, to: number): BorderArc {
  const [before, after] = [sumUpTo(ring, sums, from), sumUpTo(ring, sums, to)]
  const rounds = to < from ? 1 : 0
  const sum = {
    area: after.area - before.area + rounds * sums.areas.at(-1)!,
    length: after.length - before.length + rounds * sums.lengths.at(-1)!,
  }
  const [fromEdge, toEdge] = [Math.floor(from), Math.floor(to)]
  const [enters, leaves] = [pointAt(ring, from), pointAt(ring, to)]
  if (fromEdge === toEdge && from < to) return { sum, has: () => false, ends: [[enters, leaves]] }
  const firstWhole = Math.ceil(from)
  return {
    sum,
    has: (edge) =>
      from < to ? edge >= firstWhole && edge < toEdge : edge >= firstWhole || edge < toEdge,
    ends: [
      ...(from === fromEdge ? [] : [[enters, ring[fromEdge + 1]!] as const]),
      ...(to === toEdge ? [] : [[ring[toEdge]!, leaves] as const]),
    ],
  }
}

/** The points of the outline between two places on it, both among them. */
export function borderPath({ ring }: Ground, from: number, to: number): GridPoint[] {
  const edges = ring.length - 1
  const end = to < from ? to + edges : to
  const path = [pointAt(ring, from)]
  for (let index = Math.floor(from) + 1; index < end; index += 1) path.push(ring[index % edges]!)
  path.push(pointAt(ring, to))
  return path
}
