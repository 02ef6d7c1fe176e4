import type { ContentKind, FeatureId } from '@/geodata/types'

/** What the page knows of a feature before the map is there: enough to name it and to find it. */
export interface FeatureSummary {
  readonly id: FeatureId
  readonly kind: ContentKind
  /** Name and dates in the language of the page. */
  readonly name: string
  readonly dates: string
  /** West, south, east, north in degrees; for a site its position twice. */
  readonly bounds: readonly [number, number, number, number]
  /** The length of a line or the area of an area, measured at build, with its precision, in words. */
  readonly measure?: string
}

/** A summary as it travels with every page: of a site the position stands there once. */
export type SentSummary = Omit<FeatureSummary, 'bounds'> & {
  readonly bounds: readonly [west: number, south: number, east?: number, north?: number]
}

export function receiveSummary(sent: SentSummary): FeatureSummary {
  const [west, south, east = west, north = south] = sent.bounds
  return { ...sent, bounds: [west, south, east, north] }
}
