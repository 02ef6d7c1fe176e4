import type { Position } from 'geojson'

/**
 * A place on the grid of 1e-5 degrees that all our layers are drawn on, `[longitude, latitude]` as
 * whole numbers. Differences of such numbers and products of two of them are exact in floating
 * point, so that on which side of an edge a point lies is never a matter of rounding.
 */
export type GridPoint = readonly [longitude: number, latitude: number]

const stepsPerDegree = 1e5

/** The grid point nearest to a position in degrees; NaN stays NaN. */
export function toGrid([longitude, latitude]: Position): GridPoint {
  // Adding 0 turns -0, which a link cannot hold, into 0.
  return [
    Math.round((longitude ?? Number.NaN) * stepsPerDegree) + 0,
    Math.round((latitude ?? Number.NaN) * stepsPerDegree) + 0,
  ]
}

/** The position in degrees; of a whole grid point exactly the number that is written in five decimals. */
export function toDegrees([longitude, latitude]: GridPoint): Position {
  return [longitude / stepsPerDegree, latitude / stepsPerDegree]
}

export const isSamePoint = (one: GridPoint, other: GridPoint): boolean =>
  one[0] === other[0] && one[1] === other[1]

/** Positive when `c` lies left of the way from `a` to `b`, negative when right, 0 when in line. Exact. */
export function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** West, south, east, north in steps of the grid. */
export type GridBox = readonly [number, number, number, number]

export function boxOf(points: readonly GridPoint[]): GridBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of points) {
    if (longitude < west) west = longitude
    if (longitude > east) east = longitude
    if (latitude < south) south = latitude
    if (latitude > north) north = latitude
  }
  return [west, south, east, north]
}

export const boxesMeet = (one: GridBox, other: GridBox): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
