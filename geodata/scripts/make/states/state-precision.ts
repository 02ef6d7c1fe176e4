import type { MultiPolygon, Position } from 'geojson'
import { makeBorders } from '../make-borders'
import { edgeKey, edgesOf } from '../../../precision-along'
import { meanSquareKilometres } from '../mean-precision'
import type { StateStretch } from './state-sources'

/** The layer of land says of its coasts that they are as true as this, in kilometres. */
const COAST: Ground = { precisionKm: 1.5, sources: ['natural-earth'] }

interface Ground {
  readonly precisionKm: number
  readonly sources: readonly string[]
}

/** What each edge of a border rests on, by its key. */
export type Grounds = ReadonlyMap<string, Ground>

/** Of the border of Poland and of the borders of the other states. */
export function groundsOf(
  stretches: readonly StateStretch[],
  drawn: ReadonlyMap<string, Position[]>,
): Grounds {
  const lines = [
    ...makeBorders().map((one) => [one.geometry.coordinates, one.properties] as const),
    ...stretches.map((one) => [drawn.get(one.id)!, one] as const),
  ]
  return new Map(
    lines.flatMap(([line, ground]) =>
      edgesOf(line).map(([from, to]) => [edgeKey(from, to), ground] as const),
    ),
  )
}

/**
 * How true the boundary of a state is, as `meanPrecision` has it, and what it rests on. The edges
 * of the window, where a state is cut, count as coast.
 */
export function precisionOf(
  geometry: MultiPolygon,
  grounds: Grounds,
): { precisionKm: number; sources: string[] } {
  const edges = geometry.coordinates.flat().flatMap(edgesOf)
  const own = new Map(edges.map((edge) => [edge, grounds.get(edgeKey(...edge)) ?? COAST]))
  return {
    precisionKm: meanSquareKilometres(edges, (edge) => own.get(edge)!.precisionKm),
    sources: [...new Set([...own.values()].flatMap(({ sources }) => sources))].toSorted(),
  }
}
