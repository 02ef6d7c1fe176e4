import type { FeatureSummary } from '@/components/state/feature-summary'
import type { FeatureId } from '@/geodata/types'
import type { Whereabouts } from '@/geodata/whereabouts'

/** Where each feature lies from the reference; one that has no distance is missing. */
export type WhereaboutsById = ReadonlyMap<FeatureId, Whereabouts>

/**
 * The features by their distance, the chosen one first; those without a distance come last, in the
 * order that they have.
 */
export function nearestFirst(
  features: readonly FeatureSummary[],
  whereabouts: WhereaboutsById,
  chosenId: FeatureId | null,
): readonly FeatureSummary[] {
  const distance = ({ id }: FeatureSummary) =>
    id === chosenId ? -1 : (whereabouts.get(id)?.kilometres ?? Number.MAX_VALUE)
  return features.toSorted((one, other) => distance(one) - distance(other))
}
