import isInside from '@turf/boolean-point-in-polygon'
import type { Position } from 'geojson'
import type { ShapeToLay } from './shapes-to-lay'

/**
 * The country of today in which a position lies, if in any.
 *
 * @param position `[longitude, latitude]` in degrees, as far round the world as it may be
 */
export function countryAt(
  countries: readonly ShapeToLay[],
  [longitude = 0, latitude = 0]: Position,
): ShapeToLay | undefined {
  const within = longitude - 360 * Math.round(longitude / 360)
  // A country across the antimeridian goes on beyond 180 degrees.
  const places = [within, within + 360, within - 360].map((east) => [east, latitude])
  return countries.find((country) => places.some((place) => isInside(place, country)))
}
