import type { Position } from 'geojson'

/** WGS84, in kilometres. */
const equatorialRadius = 6378.137
const flattening = 1 / 298.257223563
const polarRadius = equatorialRadius * (1 - flattening)
const eccentricity = Math.sqrt(flattening * (2 - flattening))

/**
 * The cylindrical equal-area projection of the WGS84 ellipsoid, after J. P. Snyder, "Map
 * Projections: A Working Manual" (USGS Professional Paper 1395, 1987), section 10: areas on this
 * plane are those on the ellipsoid. An edge that is straight on it is no geodesic, which for edges of
 * a few kilometres makes no difference.
 * @returns kilometres east and north
 */
export function toEqualArea([lng, lat]: Position): readonly [x: number, y: number] {
  const radians = Math.PI / 180
  const sine = Math.sin(lat! * radians)
  const product = eccentricity * sine
  const zone = sine / (1 - product ** 2) + Math.atanh(product) / eccentricity
  return [equatorialRadius * lng! * radians, (polarRadius ** 2 / (2 * equatorialRadius)) * zone]
}
