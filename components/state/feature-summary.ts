import type { LayerName } from '@/components/layers/layer-names'
import type { ContentKind, FeatureId } from '@/geodata/types'

/** What the page knows of a feature before the map is there: enough to name it and to find it. */
export interface FeatureSummary {
  readonly id: FeatureId
  readonly kind: ContentKind
  /** The layer of the map that shows it, `null` for what is always shown: the outline of Poland. */
  readonly layer: LayerName | null
  /** Name and dates in the language of the page. */
  readonly name: string
  readonly dates: string
  /** West, south, east, north in degrees; for a site its position twice. */
  readonly bounds: readonly [number, number, number, number]
  /** The length of a line or the area of an area, measured at build, with its precision, in words. */
  readonly measure?: string
}

/**
 * A summary as it travels with every page: of a site the position stands there once, and its layer is
 * understood.
 */
export type SentSummary = Omit<FeatureSummary, 'bounds' | 'layer'> & {
  readonly layer?: LayerName
  readonly bounds: readonly [west: number, south: number, east?: number, north?: number]
}

export function receiveSummary(sent: SentSummary): FeatureSummary {
  const [west, south, east = west, north = south] = sent.bounds
  const layer = sent.kind === 'site' ? 'sites' : (sent.layer ?? null)
  return { ...sent, layer, bounds: [west, south, east, north] }
}
