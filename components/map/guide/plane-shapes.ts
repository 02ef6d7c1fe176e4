import type { LatLng, Map as LeafletMap, Polygon, Polyline } from 'leaflet'
import type { Position } from 'geojson'
import type { FeatureSummary } from '@/components/state/feature-summary'
import type { PlaneShape } from './nearest-part'

/** The plane of the map: Leaflet's projection in pixels of zoom 0. */
export const planeZoom = 0

/** Decoded once; a finer geometry that comes later is another path. */
const known = new WeakMap<object, PlaneShape>()

/** The path by which the map draws a feature; `null` while it does not. */
function pathOf(map: LeafletMap, id: string): Polyline | Polygon | null {
  let found: Polyline | Polygon | null = null
  map.eachLayer((layer) => {
    const path = layer as Polyline | Polygon
    if (path.getElement?.()?.getAttribute('data-feature') === id) found = path
  })
  return found
}

/**
 * A feature as the map draws it, in the plane of the map; `null` while its geometry is not there. The
 * map's own paths are asked for their positions, and so what is measured is what is seen.
 */
export function planeShapeOf(map: LeafletMap, feature: FeatureSummary): PlaneShape | null {
  const toPlane = (position: LatLng): Position => {
    const { x, y } = map.project(position, planeZoom)
    return [x, y]
  }
  const lineToPlane = (line: LatLng[]) => line.map(toPlane)
  // Leaflet leaves out the position that closes a ring.
  const ringToPlane = (ring: LatLng[]) => lineToPlane([...ring, ...ring.slice(0, 1)])
  const { id, kind, bounds } = feature
  if (kind === 'site') {
    const { x, y } = map.project([bounds[1], bounds[0]], planeZoom)
    return { type: 'Point', coordinates: [x, y] }
  }
  const path = pathOf(map, id)
  const drawn = path?.getLatLngs()
  if (!path || !drawn) return null
  const shape: PlaneShape =
    known.get(drawn) ??
    (kind === 'area'
      ? {
          type: 'MultiPolygon',
          coordinates: (drawn as LatLng[][][]).map((rings) => rings.map(ringToPlane)),
        }
      : { type: 'MultiLineString', coordinates: (drawn as LatLng[][]).map(lineToPlane) })
  known.set(drawn, shape)
  return shape
}
