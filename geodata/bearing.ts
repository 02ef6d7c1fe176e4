import type { Position } from 'geojson'
import geodesic from 'geographiclib-geodesic'

const { Geodesic } = geodesic

/** The eight points of the compass, clockwise from north. */
export const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof compassPoints)[number]

/** From one compass point to the next, in degrees. */
export const compassStep = 360 / compassPoints.length

/**
 * The direction in which the geodesic from one `[longitude, latitude]` position (degrees) to another
 * sets out: the forward azimuth of the inverse problem on the WGS84 ellipsoid, after C. F. F.
 * Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013), 43-55.
 *
 * @returns degrees clockwise from north, from 0 to below 360
 */
export function bearingDegrees(from: Position, to: Position): number {
  const { azi1 } = Geodesic.WGS84.Inverse(from[1]!, from[0]!, to[1]!, to[0]!, Geodesic.AZIMUTH)
  return (azi1! + 360) % 360
}

/** The compass point nearest to a bearing in degrees clockwise from north. */
export function compassPointOf(bearing: number): CompassPoint {
  const count = compassPoints.length
  return compassPoints[((Math.round(bearing / compassStep) % count) + count) % count]!
}
