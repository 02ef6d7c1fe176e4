import bbox from '@turf/bbox'
import { contentFeatures } from '@/app/geodata/content-features'
import { layerOfFeature } from '@/app/geodata/map-layers'
import { type Locale, messagesOf } from '@/app/messages'
import { oncePer } from '@/app/once'
import type { SentSummary } from '@/components/state/feature-summary'
import { fill } from '@/components/state/fill-message'
import { lengthKilometres } from '@/geodata/measure'
import type { Area, ContentFeature, Line, Route } from '@/geodata/types'
import { formatDates } from './format-dates'
import { numbersOf } from './numbers'
import { sizeInWords } from './size-of-area'

/** The name of a feature in a language, in English where it has none. */
export function nameIn({ properties }: ContentFeature, locale: Locale): string {
  return properties.names[locale] ?? properties.names.en
}

/** The length of a line or route or the area of an area, and how sure it is; of a place, nothing. */
function measureInWords(feature: ContentFeature, locale: Locale): string {
  const { kilometres, decimal } = numbersOf(locale)
  const { precisionKm } = feature.properties
  const { geometry } = feature
  if (geometry.type === 'Point') return ''
  if (feature.properties.kind === 'area') {
    return sizeInWords(feature as Area, locale)
  }
  const precision = fill(messagesOf(locale).story.precision, { km: decimal(precisionKm) })
  return `${kilometres(lengthKilometres((feature as Line | Route).geometry))}, ${precision}`
}

/** What the page tells the browser of all features before there is a map. */
export const summariesOf = oncePer((locale: Locale) =>
  contentFeatures().map((feature) => summarise(feature, locale)),
)

function summarise(feature: ContentFeature, locale: Locale): SentSummary {
  const [west, south, east, north] = bbox(feature)
  const { properties } = feature
  const layer = layerOfFeature(feature)
  return {
    id: feature.id,
    kind: properties.kind,
    name: nameIn(feature, locale),
    dates: formatDates(properties.dates, locale),
    bounds: properties.kind === 'site' ? [west, south] : [west, south, east, north],
    ...(properties.kind !== 'site' && {
      ...(layer && { layer }),
      measure: measureInWords(feature, locale),
    }),
  }
}
