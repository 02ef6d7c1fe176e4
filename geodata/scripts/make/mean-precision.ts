import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson'
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
  let squares = 0
  let length = 0
  for (const [from, to] of rings.flatMap(edgesOf)) {
    const precision = precisionOf(from, to)
    if (precision === undefined)
      throw new Error(
        `areas.geojson: the edge of "${id}" at [${from.join(', ')}] belongs to no stretch of borders.geojson`,
      )
    const kilometres = distanceKilometres(from, to)
    squares += precision ** 2 * kilometres
    length += kilometres
  }
  return Math.round(100 * Math.sqrt(squares / length)) / 100
}
