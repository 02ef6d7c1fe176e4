import bbox from '@turf/bbox'
import type { Locale } from '@/app/messages'
import type { FeatureSummary } from '@/components/state/feature-summary'
import type { ContentFeature } from '@/geodata/types'
import { formatDates } from './format-dates'

/** The name of a feature in a language, in English where it has none. */
export function nameIn({ properties }: ContentFeature, locale: Locale): string {
  return properties.names[locale] ?? properties.names.en
}

/** What the page tells the browser of a feature before there is a map. */
export function summarise(feature: ContentFeature, locale: Locale): FeatureSummary {
  const [west, south, east, north] = bbox(feature)
  const { properties } = feature
  return {
    id: feature.id,
    kind: properties.kind,
    name: nameIn(feature, locale),
    dates: formatDates(properties.dates, locale),
    bounds: [west, south, east, north],
    ...(properties.kind === 'site' && { category: properties.category }),
    ...(properties.kind === 'area' && properties.side && { side: properties.side }),
  }
}
