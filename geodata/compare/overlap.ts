import difference from '@turf/difference'
import type { MultiPolygon, Polygon } from 'geojson'
import { areaSquareKilometres } from '../measure'

type Land = Polygon | MultiPolygon

/** What of one piece of land is left without another; nothing when all of it lies in the other. */
export function without(one: Land, other: Land): Land | undefined {
  const features = [one, other].map((geometry) => ({
    type: 'Feature' as const,
    properties: {},
    geometry,
  }))
  return difference({ type: 'FeatureCollection', features })?.geometry
}

/**
 * The area that two pieces of land have in common, in square kilometres on the WGS84 ellipsoid. The
 * clipping library drops vertices on a straight edge: one of a degree along a parallel becomes another
 * geodesic, which makes 5 km² at the latitude of Poland.
 */
export function overlapSquareKilometres(one: Land, other: Land): number {
  const left = without(one, other)
  return Math.max(0, areaSquareKilometres(one) - (left ? areaSquareKilometres(left) : 0))
}
