import { useEffect, useState } from 'react'
import type { FeatureSummary } from '@/components/state/feature-summary'
import type { FeatureId } from '@/geodata/types'
import { type Placed, type Whereabouts, whereabouts } from '@/geodata/whereabouts'
import type { WhereaboutsById } from './nearest-first'
import type { Shapes } from './shapes'

/** What distances are measured from: a feature, or without one the middle of the map. */
export interface Reference {
  readonly id: FeatureId | null
  /** `[longitude, latitude]` in degrees; a position of the map is as sure as it is drawn. */
  readonly middle?: readonly [number, number]
}

interface Measured {
  readonly fromId: FeatureId | null
  readonly found: WhereaboutsById
}

/** Lets the page answer before the next of many measurements. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/**
 * Measures from the reference to each feature, in the background; `null` until that is done. When
 * the middle of the map has moved, the distances from where it was stand until then.
 *
 * @param reference the same object as long as it is the same place
 * @param precisionKm of each feature, by id
 */
export function useWhereabouts(
  reference: Reference | null,
  features: readonly FeatureSummary[],
  shapes: Shapes,
  precisionKm: Readonly<Record<string, number>>,
): WhereaboutsById | null {
  const [measured, setMeasured] = useState<Measured | null>(null)

  useEffect(
    function measureInTheBackground() {
      if (!reference) return undefined
      const placed = features.map(({ id, kind, bounds }): Placed | null => {
        const geometry =
          kind === 'site'
            ? { type: 'Point' as const, coordinates: [bounds[0], bounds[1]] }
            : shapes.get(id)
        return geometry ? { geometry, precisionKm: precisionKm[id] ?? 0 } : null
      })
      const middle: Placed | null = reference.middle
        ? { geometry: { type: 'Point', coordinates: [...reference.middle] }, precisionKm: 0 }
        : null
      const chosen = features.findIndex(({ id }) => id === reference.id)
      const from = placed[chosen] ?? middle
      let current = true
      const measureAll = async () => {
        const found = new Map<FeatureId, Whereabouts>()
        for (const [index, { id, kind }] of features.entries()) {
          const to = placed[index]
          const where = from && to && index !== chosen ? whereabouts(from, to) : null
          if (where) found.set(id, where)
          if (kind !== 'site') await nextTask()
          if (!current) return
        }
        setMeasured({ fromId: reference.id, found })
      }
      void measureAll()
      return () => {
        current = false
      }
    },
    [reference, features, shapes, precisionKm],
  )
  return measured && measured.fromId === reference?.id ? measured.found : null
}
