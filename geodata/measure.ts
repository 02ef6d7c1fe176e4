/**
 * Measures on the WGS84 ellipsoid by geographiclib, after C. F. F. Karney, "Algorithms for
 * geodesics", Journal of Geodesy 87 (2013), 43-55, https://doi.org/10.1007/s00190-012-0578-z.
 * A spherical area is 0.4 % too small at the latitude of Poland: more than the outline's own error.
 */
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import geodesic from 'geographiclib-geodesic'

const { Geodesic, PolygonArea } = geodesic
const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6
const METRES_PER_KILOMETRE = 1e3

/**
 * The area of a polygon on the WGS84 ellipsoid, its edges taken as geodesics; holes are taken off.
 * @param geometry rings of [lng, lat] in degrees; the direction of the rings does not matter.
 * @param ringArea measures a ring otherwise (`measure-otherwise.ts`), in square kilometres.
 * @returns square kilometres, never negative.
 */
export function areaSquareKilometres(
  geometry: Polygon | MultiPolygon,
  ringArea: (ring: readonly Position[]) => number = signedRingAreaSquareKilometres,
): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.reduce((total, rings) => {
    const [outer, ...holes] = rings.map((ring) => Math.abs(ringArea(ring)))
    return total + holes.reduce((left, hole) => left - hole, outer ?? 0)
  }, 0)
}

/**
 * The signed area inside one ring on the WGS84 ellipsoid.
 * @param ring [lng, lat] in degrees; the last position may repeat the first.
 * @returns square kilometres: positive when the ring runs counter-clockwise, negative when clockwise.
 */
export function signedRingAreaSquareKilometres(ring: readonly Position[]): number {
  const polygon = new PolygonArea.PolygonArea(Geodesic.WGS84)
  for (const [lng, lat] of ring) polygon.AddPoint(lat!, lng!)
  return polygon.Compute(false, true).area! / SQUARE_METRES_PER_SQUARE_KILOMETRE
}

/**
 * The length of a line on the WGS84 ellipsoid, its edges taken as geodesics.
 * @param geometry [lng, lat] in degrees; the gaps between the parts of a MultiLineString do not count.
 * @returns kilometres.
 */
export function lengthKilometres(geometry: LineString | MultiLineString): number {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  return lines.reduce((total, line) => total + lineLengthKilometres(line), 0)
}

function lineLengthKilometres(line: readonly Position[]): number {
  let length = 0
  for (let index = 1; index < line.length; index += 1)
    length += distanceKilometres(line[index - 1]!, line[index]!)
  return length
}

/** The geodesic distance of two [lng, lat] positions (degrees) on the WGS84 ellipsoid, in kilometres. */
export function distanceKilometres(from: Position, to: Position): number {
  const { s12 } = Geodesic.WGS84.Inverse(from[1]!, from[0]!, to[1]!, to[0]!, Geodesic.DISTANCE)
  return s12! / METRES_PER_KILOMETRE
}
