import pointInPolygon from '@turf/boolean-point-in-polygon'
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/**
 * Whether a segment shares a point with a box, its sides included. Liang and Barsky, "A new concept
 * and method for line clipping", ACM Transactions on Graphics 3 (1984), 1-22.
 */
function segmentMeetsBox(from: Position, to: Position, [west, south, east, north]: Box): boolean {
  const [fromLng = Number.NaN, fromLat = Number.NaN] = from
  const [toLng = Number.NaN, toLat = Number.NaN] = to
  // Most segments lie wholly on one side.
  if (fromLng < west && toLng < west) return false
  if (fromLng > east && toLng > east) return false
  if (fromLat < south && toLat < south) return false
  if (fromLat > north && toLat > north) return false
  const eastward = toLng - fromLng
  const northward = toLat - fromLat
  const sides = [
    [-eastward, fromLng - west],
    [eastward, east - fromLng],
    [-northward, fromLat - south],
    [northward, north - fromLat],
  ] as const
  let enters = 0
  let leaves = 1
  for (const [outward, room] of sides) {
    if (outward === 0 && room < 0) return false
    if (outward < 0) enters = Math.max(enters, room / outward)
    if (outward > 0) leaves = Math.min(leaves, room / outward)
  }
  return enters <= leaves
}

/**
 * Whether a line or an area shares ground with a box, their borders included: an area also when the
 * box lies all inside it, not when it lies in a hole. Edges are straight in longitude and latitude.
 *
 * @param geometry `[longitude, latitude]` in degrees
 */
export function meetsBox(
  geometry: LineString | MultiLineString | Polygon | MultiPolygon,
  box: Box,
): boolean {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : geometry.coordinates
  const bordered = lines.some((line) =>
    line.some((to, index) => segmentMeetsBox(line[index - 1] ?? to, to, box)),
  )
  if (bordered || geometry.type === 'LineString' || geometry.type === 'MultiLineString')
    return bordered
  // With no border in it a box lies all inside or all outside: one corner tells.
  return pointInPolygon([box[0], box[1]], geometry)
}
