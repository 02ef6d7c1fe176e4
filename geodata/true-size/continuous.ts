import type { Position } from 'geojson'

/**
 * A ring without jumps from 180 to -180 degrees: from one position to the next the longitude goes the
 * short way, beyond 180 degrees where it must.
 */
export function continuous(ring: readonly Position[]): Position[] {
  let before = ring[0]?.[0] ?? 0
  return ring.map(([longitude = 0, latitude = 0]) => {
    before = longitude + 360 * Math.round((before - longitude) / 360)
    return [before, latitude]
  })
}
