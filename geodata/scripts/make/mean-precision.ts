import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { distanceKilometres } from '../../measure'
import { edgesOf, precisionOfEdges } from '../../precision-along'
import type { StretchProperties } from '../../types'

/**
 * How true the boundary of an area is: the root of the mean square of the precision of its
 * stretches, each weighted with its length on the boundary. With it the standard error of the area
 * (`geodata/area-precision.ts`) is the one that the stretches have together.
 * @returns kilometres, two decimals.
 * @throws when an edge of the boundary belongs to no stretch.
 */
export function meanPrecision(
  id: string,
  { coordinates, type }: Polygon | MultiPolygon,
  stretches: readonly Feature<LineString, StretchProperties>[],
): number {
  const precisionOf = precisionOfEdges(stretches)
  const rings = type === 'Polygon' ? coordinates : coordinates.flat()
  return meanSquareKilometres(rings.flatMap(edgesOf), ([from, to]) => {
    const precision = precisionOf(from, to)
    if (precision !== undefined) return precision
    throw new Error(
      `areas.geojson: the edge of "${id}" at [${from.join(', ')}] belongs to no stretch of borders.geojson`,
    )
  })
}

type Edge = [from: Position, to: Position]

/** The root of the mean square of what the edges have, each weighted with its length; two decimals. */
export function meanSquareKilometres(
  edges: readonly Edge[],
  precisionOf: (edge: Edge) => number,
): number {
  let squares = 0
  let length = 0
  for (const edge of edges) {
    const kilometres = distanceKilometres(...edge)
    squares += precisionOf(edge) ** 2 * kilometres
    length += kilometres
  }
  return Math.round(100 * Math.sqrt(squares / length)) / 100
}
