/**
 * The sum that the area of a polygon is made of, edge by edge, so that what does not move need not be
 * measured again. By geographiclib, as `../measure.ts`: C. F. F. Karney, "Algorithms for geodesics",
 * Journal of Geodesy 87 (2013), 43-55, section 6.
 */
import geodesic from 'geographiclib-geodesic'
import { type GridPoint, toDegrees } from './grid'

const { Geodesic } = geodesic
const squareMetresPerSquareKilometre = 1e6
const metresPerKilometre = 1e3

/** What one edge, taken as a geodesic, adds to a sum. */
export interface EdgeSum {
  /** Square kilometres between the edge and the equator, positive eastwards: a ring that runs counter-clockwise has the sum of minus its area. */
  readonly area: number
  /** Kilometres. */
  readonly length: number
}

export function sumOfEdge(from: GridPoint, to: GridPoint): EdgeSum {
  const [fromLng, fromLat] = toDegrees(from)
  const [toLng, toLat] = toDegrees(to)
  const { S12, s12 } = Geodesic.WGS84.Inverse(
    fromLat!,
    fromLng!,
    toLat!,
    toLng!,
    Geodesic.AREA | Geodesic.DISTANCE,
  )
  return { area: S12! / squareMetresPerSquareKilometre, length: s12! / metresPerKilometre }
}

/** The sums of all edges of a path before each of its vertices; the last are those of the whole. */
export interface PathSums {
  readonly areas: Float64Array
  readonly lengths: Float64Array
}

export function sumAlong(path: readonly GridPoint[]): PathSums {
  const areas = new Float64Array(path.length)
  const lengths = new Float64Array(path.length)
  for (let index = 1; index < path.length; index += 1) {
    const { area, length } = sumOfEdge(path[index - 1]!, path[index]!)
    areas[index] = areas[index - 1]! + area
    lengths[index] = lengths[index - 1]! + length
  }
  return { areas, lengths }
}

/** The point of a path at an edge number plus a fraction; between grid points it is none itself. */
export function pointAt(path: readonly GridPoint[], at: number): GridPoint {
  const edge = Math.min(Math.floor(at), path.length - 2)
  const fraction = at - edge
  const [from, to] = [path[edge]!, path[edge + 1]!]
  if (fraction === 0) return from
  if (fraction === 1) return to
  return [from[0] + fraction * (to[0] - from[0]), from[1] + fraction * (to[1] - from[1])]
}

/** The sums of a path up to an edge number plus a fraction. */
export function sumUpTo(path: readonly GridPoint[], sums: PathSums, at: number): EdgeSum {
  const edge = Math.min(Math.floor(at), path.length - 1)
  const before = { area: sums.areas[edge]!, length: sums.lengths[edge]! }
  if (edge === at) return before
  const rest = sumOfEdge(path[edge]!, pointAt(path, at))
  return { area: before.area + rest.area, length: before.length + rest.length }
}
