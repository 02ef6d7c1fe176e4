import type { LatLng } from 'leaflet'

/**
 * The middle of the largest ring of an area, weighed by area, in degrees taken as a plane: where its
 * name stands. Near enough for a state; the ring is not cut at the 180th meridian.
 */
export function middleOfArea(
  polygons: readonly (readonly (readonly Pick<LatLng, 'lat' | 'lng'>[])[])[],
): { readonly lat: number; readonly lng: number } | null {
  let largest = { area: 0, lat: 0, lng: 0 }
  for (const [ring = []] of polygons) {
    let [doubled, lat, lng] = [0, 0, 0]
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from
      const cross = from.lng * to.lat - to.lng * from.lat
      doubled += cross
      lat += (from.lat + to.lat) * cross
      lng += (from.lng + to.lng) * cross
    })
    if (Math.abs(doubled) > largest.area) {
      largest = { area: Math.abs(doubled), lat: lat / (3 * doubled), lng: lng / (3 * doubled) }
    }
  }
  return largest.area === 0 ? null : { lat: largest.lat, lng: largest.lng }
}
