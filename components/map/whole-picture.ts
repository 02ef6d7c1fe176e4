import type { LatLngBoundsExpression } from 'leaflet'

/**
 * What the first view shows: from Berlin to the Volga and from the Black Sea to Murmansk, where
 * nearly all of the story lies. South-west and north-east corner, latitude first as Leaflet wants.
 */
export const wholePicture: LatLngBoundsExpression = [
  [45.5, 12.5],
  [69.6, 50.5],
]
