import type { BBox, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { LatLng } from 'leaflet'

/**
 * The one place where `[longitude, latitude]` becomes Leaflet's `[latitude, longitude]`. Leaflet
 * keeps the objects that it is handed, so that a vertex is held once.
 */
export function toLatLng(position: Position): LatLng {
  return new LatLng(position[1] ?? Number.NaN, position[0] ?? Number.NaN)
}

/** The lines of a line geometry for Leaflet. */
export function linesToLatLngs(geometry: LineString | MultiLineString): LatLng[][] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  return lines.map((line) => line.map(toLatLng))
}

/** The polygons of a geometry for Leaflet: polygons of rings of positions. */
export function polygonsToLatLngs(geometry: Polygon | MultiPolygon): LatLng[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(toLatLng)))
}

/** The ring round a bounding box, closed. */
export function boxToLatLngs(box: BBox): LatLng[] {
  const [west, south] = box
  const [east, north] = box.slice(box.length / 2) as [number, number]
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return corners.map(toLatLng)
}
