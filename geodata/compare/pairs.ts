import type { FeatureId } from '../types'
import type { DividedGround } from './divide'

/** Two lines to be compared; the slug stands in the address of their page. */
export interface LinePair {
  readonly slug: string
  readonly lines: readonly [FeatureId, FeatureId]
}

/** Every two lines of the ground, in its order. */
export function linePairs({ lines }: Pick<DividedGround, 'lines'>): LinePair[] {
  const ids = [...lines.values()].map(({ id }) => id)
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => ({
      slug: `${one}-and-${other}`,
      lines: [one, other] as const,
    })),
  )
}
