/** The area as other rulers have it, for comparison only: nothing that the site states rests on these. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import geodesic from 'geographiclib-geodesic'
import { areaSquareKilometres } from './measure'

const { Geodesic, PolygonArea } = geodesic

/** The mean radius of the Earth, (2a + b) / 3 of GRS 80, as turf, OpenLayers and others have it. */
export const meanRadiusKilometres = 6371.0088

/** The equatorial radius of WGS84, which Web Mercator (EPSG:3857) takes for that of a sphere. */
const mercatorRadiusKilometres = 6378.137

const squareMetresPerSquareKilometre = 1e6
const sphere = new Geodesic.Geodesic(meanRadiusKilometres * 1000, 0)

/** The area on a sphere of the Earth's mean radius, edges taken as great circles: square kilometres. */
export function sphereAreaSquareKilometres(geometry: Polygon | MultiPolygon): number {
  return areaSquareKilometres(geometry, (ring) => {
    const polygon = new PolygonArea.PolygonArea(sphere)
    for (const [lng, lat] of ring) polygon.AddPoint(lat!, lng!)
    return polygon.Compute(false, true).area! / squareMetresPerSquareKilometre
  })
}

/** Web Mercator: `[longitude, latitude]` in degrees to kilometres of the equator east and north. */
export function toWebMercator([lng, lat]: Position): readonly [x: number, y: number] {
  const radians = Math.PI / 180
  return [
    mercatorRadiusKilometres * lng! * radians,
    mercatorRadiusKilometres * Math.log(Math.tan(Math.PI / 4 + (lat! * radians) / 2)),
  ]
}

/** The area that a shape takes up on a web map, in square kilometres of the equator. */
export function mercatorAreaSquareKilometres(geometry: Polygon | MultiPolygon): number {
  return areaSquareKilometres(geometry, (ring) => planeArea(ring.map(toWebMercator)))
}

/** The signed area of a ring on a plane, by the trapezoids under its edges. */
export function planeArea(ring: readonly (readonly [x: number, y: number])[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!
    return sum + ((x - nextX) * (y + nextY)) / 2
  }, 0)
}
