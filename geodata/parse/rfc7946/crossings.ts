import { orient2d } from 'robust-predicates'
import type { CheckedPosition } from './position'

/** Two edges that meet where they should not. Edge `index` ends at position `index` of its part. */
export interface Crossing {
  /** `crosses`: within both; `overlaps`: along a stretch; `touches`: only where one of them ends. */
  readonly relation: 'crosses' | 'overlaps' | 'touches'
  readonly part: number
  readonly index: number
  readonly otherPart: number
  readonly otherIndex: number
}

interface Edge {
  readonly part: number
  readonly index: number
  readonly from: CheckedPosition
  readonly to: CheckedPosition
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

function edgesOf(parts: readonly (readonly CheckedPosition[])[]): Edge[] {
  return parts.flatMap((positions, part) =>
    positions.slice(1).map((to, before) => {
      const from = positions[before]!
      return {
        part,
        index: before + 1,
        from,
        to,
        west: Math.min(from[0], to[0]),
        east: Math.max(from[0], to[0]),
        south: Math.min(from[1], to[1]),
        north: Math.max(from[1], to[1]),
      }
    }),
  )
}

/** On which side of the line through an edge a position lies: -1, 0 or 1, without rounding. */
function sideOf(edge: Edge, [x, y]: CheckedPosition): number {
  return Math.sign(orient2d(edge.from[0], edge.from[1], edge.to[0], edge.to[1], x, y))
}

/** How two edges meet whose boxes meet; undefined when they do not. */
function relate(one: Edge, other: Edge): Crossing['relation'] | undefined {
  const fromSide = sideOf(one, other.from)
  const toSide = sideOf(one, other.to)
  if (fromSide * toSide > 0) return undefined
  const oneFromSide = sideOf(other, one.from)
  const oneToSide = sideOf(other, one.to)
  if (oneFromSide * oneToSide > 0) return undefined
  if (fromSide === 0 && toSide === 0) {
    const width = Math.min(one.east, other.east) - Math.max(one.west, other.west)
    const height = Math.min(one.north, other.north) - Math.max(one.south, other.south)
    return width > 0 || height > 0 ? 'overlaps' : 'touches'
  }
  return fromSide * toSide < 0 && oneFromSide * oneToSide < 0 ? 'crosses' : 'touches'
}

/** Whether two edges follow one another in their part, round the end of a closed part too. */
function areNeighbours(
  one: Edge,
  other: Edge,
  parts: readonly (readonly CheckedPosition[])[],
): boolean {
  if (one.part !== other.part) return false
  const distance = Math.abs(one.index - other.index)
  if (distance === 1) return true
  const positions = parts[one.part]!
  const [first, last] = [positions[0]!, positions.at(-1)!]
  return distance === positions.length - 2 && first[0] === last[0] && first[1] === last[1]
}

/**
 * Where the edges of lines or rings meet other than at the vertices that join them, on the plane of
 * longitude and latitude. Sweeps from west to east over edges sorted by their western end and
 * compares those that overlap in longitude; exact, by adaptive orientation tests.
 *
 * @param parts lines or closed rings without edges of no length
 * @param effort how many pairs of edges are compared at most; what lies beyond is not found
 */
export function findCrossings(
  parts: readonly (readonly CheckedPosition[])[],
  effort = Infinity,
): Crossing[] {
  const edges = edgesOf(parts).toSorted((one, other) => one.west - other.west)
  const crossings: Crossing[] = []
  let compared = 0
  let active: Edge[] = []
  for (const edge of edges) {
    active = active.filter((other) => other.east >= edge.west)
    compared += active.length
    if (compared > effort) break
    for (const other of active) {
      if (other.south > edge.north || other.north < edge.south) continue
      const relation = relate(edge, other)
      if (!relation || (relation === 'touches' && areNeighbours(edge, other, parts))) continue
      crossings.push({
        relation,
        part: other.part,
        index: other.index,
        otherPart: edge.part,
        otherIndex: edge.index,
      })
    }
    active.push(edge)
  }
  return crossings
}
