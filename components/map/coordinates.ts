import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { LatLngTuple } from 'leaflet'

/** The one place where `[longitude, latitude]` becomes Leaflet's `[latitude, longitude]`. */
export function toLatLng(position: Position): LatLngTuple {
  return [position[1] ?? Number.NaN, position[0] ?? Number.NaN]
}

/** The lines of a line geometry for Leaflet. */
export function linesToLatLngs(geometry: LineString | MultiLineString): LatLngTuple[][] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  return lines.map((line) => line.map(toLatLng))
}

/** The polygons of a geometry for Leaflet: polygons of rings of positions. */
export function polygonsToLatLngs(geometry: Polygon | MultiPolygon): LatLngTuple[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(toLatLng)))
}
