/**
 * The check of `area-precision.ts` by moving the border: each stretch of it sideways by a random
 * distance, many times over, and by its bound, where all stretches err outward.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { independentStretchKilometres } from './area-precision'
import { toEqualArea } from './equal-area'
import { distanceKilometres } from './measure'
import { planeArea } from './measure-otherwise'
import { edgesOf, type PrecisionOfEdge } from './precision-along'
import { normals } from './random'

/** One edge of a border: its start on the equal-area plane, and how it may err. */
interface Edge {
  readonly from: readonly [number, number]
  /** What moving it a kilometre sideways is on the plane. */
  readonly outward: readonly [number, number]
  readonly precision: number
  /** The number of the independent stretch that it belongs to. */
  readonly stretch: number
}

type Land = Polygon | MultiPolygon

const ringsOf = ({ type, coordinates }: Land): Position[][] =>
  type === 'Polygon' ? coordinates : coordinates.flat()

/**
 * How much the area scatters when its border is moved: the root of the mean square change over the
 * trials, in square kilometres. The same seed gives the same figure.
 * @param precisionOf how far an edge may lie off, one standard deviation in kilometres
 * @param otherwise the same of an edge that belongs to no stretch
 */
export function perturbedAreaError(
  geometry: Land,
  precisionOf: PrecisionOfEdge,
  otherwise: number,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): number {
  const rings = ringsOf(geometry).map((ring) => edgesOfRing(ring, precisionOf, otherwise))
  const still = rings.map((edges) => planeArea(edges.map(({ from }) => from)))
  const normal = normals(seed)
  let squares = 0
  for (let trial = 0; trial < trials; trial += 1) {
    const change = rings.reduce((sum, edges, index) => {
      const stretches = (edges.at(-1)?.stretch ?? 0) + 1
      const offsets = Array.from({ length: stretches }, () => normal.next().value)
      return sum + planeArea(moved(edges, offsets)) - still[index]!
    }, 0)
    squares += change ** 2
  }
  return Math.sqrt(squares / trials)
}

/** Every vertex moved as the two edges that meet in it are on average. */
function moved(edges: readonly Edge[], offsets: readonly number[]): [number, number][] {
  const shiftOf = ({ outward: [x, y], precision, stretch }: Edge) => {
    const offset = offsets[stretch]! * precision
    return [x * offset, y * offset] as const
  }
  return edges.map((edge, index) => {
    const [x, y] = shiftOf(edge)
    const [beforeX, beforeY] = shiftOf(edges.at(index - 1)!)
    return [edge.from[0] + (x + beforeX) / 2, edge.from[1] + (y + beforeY) / 2]
  })
}

function edgesOfRing(
  ring: readonly Position[],
  precisionOf: PrecisionOfEdge,
  otherwise: number,
): Edge[] {
  let travelled = 0
  return edgesOf(ring).map(([start, end]) => {
    const [from, to] = [toEqualArea(start), toEqualArea(end)]
    const stretch = Math.floor(travelled / independentStretchKilometres)
    const length = distanceKilometres(start, end)
    travelled += length
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    // Moved by this, the edge sweeps as much of the plane as a kilometre sideways does on the ground.
    const scale = length / (dx * dx + dy * dy || 1)
    const outward = [dy * scale, -dx * scale] as const
    return { from, outward, precision: precisionOf(start, end) ?? otherwise, stretch }
  })
}

/**
 * How far an area would be off if nothing cancelled: every stretch of its border erring the same way
 * by its precision. The strip along a border of length L has p L and, at the corners, pi p^2 more
 * (Steiner's formula), which is left out: for a country it is a thousandth of the rest.
 * @returns square kilometres
 */
export function greatestAreaError(
  geometry: Land,
  precisionOf: PrecisionOfEdge,
  otherwise: number,
): number {
  const edges = ringsOf(geometry).flatMap(edgesOf)
  return edges.reduce((sum, [from, to]) => {
    const precision = precisionOf(from, to) ?? otherwise
    return sum + precision * distanceKilometres(from, to)
  }, 0)
}
