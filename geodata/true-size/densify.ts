import type { Position } from 'geojson'

/**
 * A ring with further positions on its edges, so that none is longer than `most` degrees: an edge is
 * straight in longitude and latitude (RFC 7946), and moved it would be that somewhere else.
 *
 * @param ring `[longitude, latitude]` in degrees, without a jump at the antimeridian (`continuous`)
 */
export function densify(ring: readonly Position[], most: number): Position[] {
  return ring.flatMap((from, index) => {
    const to = ring[index + 1]
    if (!to) return [from]
    const [x = 0, y = 0] = from
    const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y]
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / most))
    return Array.from({ length: pieces }, (_, piece) => [
      x + (dx * piece) / pieces,
      y + (dy * piece) / pieces,
    ])
  })
}

/** The polygons of a geometry, their rings densified. */
export function densePolygons(
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiPolygon'; coordinates: Position[][][] },
  most: number,
): Position[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => densify(ring, most)))
}
