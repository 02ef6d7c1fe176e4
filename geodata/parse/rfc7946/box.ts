import type { CheckedPosition } from './position'

/** West, south, east and north in degrees. */
export type Box = readonly [number, number, number, number]

/** The box of positions on the plane; of none, an inverted infinite one. */
export function boxOf(positions: Iterable<CheckedPosition>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of positions) {
    if (longitude < west) west = longitude
    if (longitude > east) east = longitude
    if (latitude < south) south = latitude
    if (latitude > north) north = latitude
  }
  return [west, south, east, north]
}

/** Whether the box `outer` holds all of the box `inner`. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  )
}
