import bbox from '@turf/bbox'
import { type Locale, messagesOf } from '@/app/messages'
import type { StretchCard, StretchText, StretchWords } from '@/components/stretches/stretch-card'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { lengthKilometres } from '@/geodata/measure'
import type { Stretch } from '@/geodata/types'
import { citationOf } from './claim-cards'
import { formatDates } from './format-dates'
import { numbersOf } from './numbers'
import { nameIn } from './summarise'

/** A stretch as its readers see it in a language; its length is measured now. */
export function makeStretchCard(
  { id, geometry, properties }: Stretch,
  locale: Locale,
): StretchCard {
  const { stretches: words } = messagesOf(locale)
  const { feature, bibliography } = loadGeodata()
  const { kilometres, decimal } = numbersOf(locale)
  const { names, between, certainty, note } = properties
  const bounded = feature(properties.bounds)
  const [west, south, east, north] = bbox(geometry)
  const name = names[locale] ?? names.en
  const length = kilometres(lengthKilometres(geometry))
  const precision = fill(words.precision, { km: decimal(properties.precisionKm) })
  const certaintyWord = words.certainties[certainty]
  const [one, other] = between.map((party) => words.parties[party] ?? party)
  const textOf = (text: string): StretchText => {
    const own = words.texts[text]
    return own || locale === 'en' ? { text: own ?? text } : { text, lang: 'en' }
  }
  return {
    id,
    name,
    label: fill(words.label, { name, certainty: certaintyWord, precision, length }),
    bounds: bounded ? [{ id: bounded.id, name: nameIn(bounded, locale) }] : [],
    between: fill(words.betweenTwo, { one: one ?? '', other: other ?? '' }),
    dates: formatDates(properties.dates, locale),
    follows: words.courses[properties.follows],
    method: textOf(properties.method),
    changes: textOf(properties.changes),
    ...(note && { note: textOf(note) }),
    sources: properties.sources.flatMap((sourceId) => {
      const source = bibliography.get(sourceId)
      return source ? [{ id: sourceId, text: citationOf(source) }] : []
    }),
    length,
    precision,
    certainty,
    certaintyWord,
    box: [west, south, east, north],
  }
}

/** The words around the facts of a stretch. */
export function stretchWords(locale: Locale): StretchWords {
  const { certainty, follows, length, precision, method, changes, note } =
    messagesOf(locale).stretches
  const { sources, between, dates, bounds, measured, all, close, unknown } =
    messagesOf(locale).stretches
  return {
    certainty,
    follows,
    length,
    precision,
    method,
    changes,
    note,
    sources,
    between,
    dates,
    bounds,
    measured,
    all,
    close,
    unknown,
  }
}
