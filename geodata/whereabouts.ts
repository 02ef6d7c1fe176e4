import pointInPolygon from '@turf/boolean-point-in-polygon'
import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { bearingDegrees, type CompassPoint, compassPointOf, compassStep } from './bearing'
import { nearestPositionOn } from './distance-to-line'
import { distanceKilometres } from './measure'

type Shape = LineString | MultiLineString | Polygon | MultiPolygon

/** Something on the ground: `[longitude, latitude]` in degrees. */
export interface Placed {
  readonly geometry: Point | Shape
  /** How far it may lie from where it is drawn, in kilometres. */
  readonly precisionKm: number
}

/**
 * Where something lies as seen from something else: `at` one another as far as their positions can
 * tell (for an area: at its border), one `inside` the other, or `away`.
 */
export type Whereabouts =
  | { readonly relation: 'at' | 'inside'; readonly kilometres: 0 }
  | {
      readonly relation: 'away'
      /** On the WGS84 ellipsoid, to the nearest point of a line or of the border of an area. */
      readonly kilometres: number
      /** How far the two positions together may err, in kilometres. */
      readonly uncertaintyKm: number
      /** `null` where the positions are too unsure for a direction. */
      readonly direction: CompassPoint | null
    }

/** The border of an area, or a line as it is. */
function lineOf(shape: Shape): LineString | MultiLineString {
  if (shape.type === 'Polygon') return { type: 'MultiLineString', coordinates: shape.coordinates }
  if (shape.type === 'MultiPolygon')
    return { type: 'MultiLineString', coordinates: shape.coordinates.flat() }
  return shape
}

function isInside(position: Position, shape: Shape): boolean {
  const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon'
  return isArea && pointInPolygon(position, shape)
}

/**
 * Where `to` lies as seen from `from`; `null` for two lines or areas, between which no one distance
 * tells anything. A direction is given only while the uncertainty of both positions turns it by less
 * than half the angle between two compass points.
 */
export function whereabouts(from: Placed, to: Placed): Whereabouts | null {
  const uncertaintyKm = from.precisionKm + to.precisionKm
  const ends = endsBetween(from.geometry, to.geometry)
  if (!ends) return null
  const kilometres = distanceKilometres(...ends.positions)
  if (kilometres <= uncertaintyKm) return { relation: 'at', kilometres: 0 }
  if (ends.inside) return { relation: 'inside', kilometres: 0 }
  const turn = (Math.asin(uncertaintyKm / kilometres) * 180) / Math.PI
  const direction =
    turn < compassStep / 2 ? compassPointOf(bearingDegrees(...ends.positions)) : null
  return { relation: 'away', kilometres, uncertaintyKm, direction }
}

/** The two positions between which is measured, and whether the point is inside the area. */
function endsBetween(
  from: Placed['geometry'],
  to: Placed['geometry'],
): { readonly positions: [Position, Position]; readonly inside: boolean } | null {
  if (from.type === 'Point' && to.type === 'Point')
    return { positions: [from.coordinates, to.coordinates], inside: false }
  if (from.type === 'Point' && to.type !== 'Point') {
    const nearest = nearestPositionOn(lineOf(to), from.coordinates)
    return { positions: [from.coordinates, nearest], inside: isInside(from.coordinates, to) }
  }
  if (from.type !== 'Point' && to.type === 'Point') {
    const nearest = nearestPositionOn(lineOf(from), to.coordinates)
    return { positions: [nearest, to.coordinates], inside: isInside(to.coordinates, from) }
  }
  return null
}
