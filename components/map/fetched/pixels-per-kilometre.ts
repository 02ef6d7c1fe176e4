/** The circumference of the sphere of web maps (radius 6378.137 km), in kilometres. */
const aroundKilometres = 2 * Math.PI * 6378.137
/** The width of the world at zoom 0, in pixels. */
const tile = 256

/**
 * Pixels to a kilometre on the ground, on a web Mercator map at a zoom and a latitude in degrees:
 * Snyder (1987), Map Projections – A Working Manual, scale factor 1 / cos φ.
 */
export function pixelsPerKilometre(zoom: number, latitude: number): number {
  return (tile * 2 ** zoom) / (aroundKilometres * Math.cos((latitude * Math.PI) / 180))
}
