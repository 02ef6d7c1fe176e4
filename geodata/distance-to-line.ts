import nearestPointOnLine from '@turf/nearest-point-on-line'
import type { LineString, MultiLineString, Position } from 'geojson'
import { distanceKilometres } from './measure'

/** The point of a line nearest to a position, both `[longitude, latitude]`; found on the sphere. */
export function nearestPositionOn(
  line: LineString | MultiLineString,
  position: Position,
): Position {
  return nearestPointOnLine(line, position).geometry.coordinates
}

/**
 * The distance from a position `[longitude, latitude]` to the nearest point of a line, in
 * kilometres. The nearest point is found on the sphere, the distance to it on the WGS84 ellipsoid.
 */
export function distanceToLineKilometres(
  position: Position,
  line: LineString | MultiLineString,
): number {
  return distanceKilometres(position, nearestPositionOn(line, position))
}
