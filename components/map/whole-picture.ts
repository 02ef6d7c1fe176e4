import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet'
import { type Camera, roundCamera } from '@/components/state/view-hash'

/**
 * What the first view shows: from Berlin to the Volga and from the Black Sea to Murmansk, where
 * nearly all of the story lies. South-west and north-east corner, latitude first as Leaflet wants.
 */
export const wholePicture: LatLngBoundsExpression = [
  [45.5, 12.5],
  [69.6, 50.5],
]

/** Where a map looks now, rounded to what a link holds. */
export function cameraOf(map: LeafletMap): Camera {
  const { lng: longitude, lat: latitude } = map.getCenter()
  return roundCamera({ zoom: map.getZoom(), longitude, latitude })
}

/** Whether a map shows just what “whole picture” would show at its present size. */
export function showsWholePicture(map: LeafletMap): boolean {
  if (map.getZoom() !== map.getBoundsZoom(wholePicture)) return false
  const [[south, west], [north, east]] = wholePicture as [[number, number], [number, number]]
  const middle = map
    .project([south, west])
    .add(map.project([north, east]))
    .divideBy(2)
  return middle.distanceTo(map.project(map.getCenter())) < 2
}
