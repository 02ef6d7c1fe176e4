import type { LatLngBoundsLiteral, Map as LeafletMap } from 'leaflet'
import { type Camera, roundCamera } from '@/components/state/view-hash'

// Corners are south-west and north-east, latitude first as Leaflet wants.

/**
 * From Berlin to the Volga, from the Black Sea to Murmansk: where nearly all of the story lies. Wider,
 * a tall frame would show where the drawn land ends.
 */
export const wholePicture: LatLngBoundsLiteral = [
  [45.5, 10.5],
  [69.6, 51.5],
]

/** Poland and its division, which is what a small frame can show. */
const partitionPicture: LatLngBoundsLiteral = [
  [48.6, 15.2],
  [56.2, 29],
]

/** In a frame lower than this, in pixels, the whole picture would be a heap of marks. */
const leastHeight = 320

/** What a frame of a height in pixels shows before the reader has moved the map. */
export function firstPicture(height: number): LatLngBoundsLiteral {
  return height < leastHeight ? partitionPicture : wholePicture
}

/** Where a map looks now, rounded to what a link holds. */
export function cameraOf(map: LeafletMap): Camera {
  const { lng: longitude, lat: latitude } = map.getCenter()
  return roundCamera({ zoom: map.getZoom(), longitude, latitude })
}

/** Whether a map shows just its first picture at its present size. */
export function showsFirstPicture(map: LeafletMap): boolean {
  const picture = firstPicture(map.getSize().y)
  if (map.getZoom() !== map.getBoundsZoom(picture)) return false
  const [southWest, northEast] = picture.map((corner) => map.project(corner))
  if (!southWest || !northEast) return false
  return southWest.add(northEast).divideBy(2).distanceTo(map.project(map.getCenter())) < 2
}
