import type { FeatureId, Line } from '../types'
import { type DividedGround, wholeOf } from './divide'

/** Two lines to be compared; the slug stands in the address of their page. */
export interface LinePair {
  readonly slug: string
  readonly lines: readonly [FeatureId, FeatureId]
}

type Lines = Pick<DividedGround, 'lines' | 'areas'>

/**
 * The lines that can be compared, in the order of the layer: those that run from border to border of
 * Poland of 31 August 1939, so that both their ends are vertices of its outline.
 */
export function dividingLines(ground: Lines): readonly Line[] {
  const { geometry: whole } = wholeOf(ground)
  const rings = whole.type === 'Polygon' ? whole.coordinates : whole.coordinates.flat()
  const border = new Set(rings.flat().map(String))
  return [...ground.lines.values()].filter(({ geometry: { type, coordinates } }) => {
    const ends = [coordinates[0], coordinates.at(-1)]
    return type === 'LineString' && ends.every((end) => border.has(String(end)))
  })
}

/** Every two lines that can be compared, in the order of the layer. */
export function linePairs(ground: Lines): LinePair[] {
  const ids = dividingLines(ground).map(({ id }) => id)
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => ({
      slug: `${one}-and-${other}`,
      lines: [one, other] as const,
    })),
  )
}
