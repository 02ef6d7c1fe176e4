import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { independentStretchKilometres } from './area-precision'
import { distanceKilometres } from './measure'
import type { StretchProperties } from './types'

/** How far an edge may lie from the true border, in kilometres; nothing for one of no stretch. */
export type PrecisionOfEdge = (from: Position, to: Position) => number | undefined

/** Looks an edge up, in either direction, among the stretches that the borders are built from. */
export function precisionOfEdges(
  stretches: Iterable<Feature<LineString, StretchProperties>>,
): PrecisionOfEdge {
  const byEdge = new Map(
    [...stretches].flatMap(({ geometry: { coordinates }, properties: { precisionKm } }) =>
      edgesOf(coordinates).map(([from, to]) => [edgeKey(from, to), precisionKm] as const),
    ),
  )
  return (from, to) => byEdge.get(edgeKey(from, to))
}

/**
 * One standard error of an area, in square kilometres, from the precision of each stretch of its
 * border: as `areaStandardError`, but with the sum taken edge by edge.
 * @param otherwise the precision in kilometres of an edge that belongs to no stretch
 */
export function standardErrorAlong(
  { type, coordinates }: Polygon | MultiPolygon,
  precisionOf: PrecisionOfEdge,
  otherwise: number,
): number {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat()
  const squares = rings.flatMap(edgesOf).reduce((sum, [from, to]) => {
    const precision = precisionOf(from, to) ?? otherwise
    return sum + precision ** 2 * distanceKilometres(from, to)
  }, 0)
  return Math.sqrt(squares * independentStretchKilometres)
}

/** The edges of a line or ring, each with its ends. */
export function edgesOf(line: readonly Position[]): [from: Position, to: Position][] {
  return line.slice(1).map((to, index) => [line[index]!, to])
}

/** The same for both directions. */
export const edgeKey = (a: Position, b: Position): string =>
  [String(a), String(b)].toSorted().join(' ')
