import { quantityIn } from '@/app/charts/delivery-words'
import type { Locale } from '@/app/messages'
import { formatDates } from '@/app/text/format-dates'
import { numbersOf } from '@/app/text/numbers'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { lengthKilometres } from '@/geodata/measure'
import type { Route, Tonnage } from '@/geodata/types'
import type { FiguresProps } from './feature-figures'

interface TonnagesProps {
  readonly tonnages: readonly Tonnage[]
  readonly locale: Locale
}

/** How much of what, when, as which works count it. */
function Tonnages({ tonnages, locale }: TonnagesProps) {
  const { bibliography } = loadGeodata()
  return tonnages.map(({ of, dates, sources, ...range }) => (
    <dd key={of.en}>
      {of[locale]}: <strong>{quantityIn(locale, 'tons', range)}</strong>
      {dates && `, ${formatDates(dates, locale)}`}{' '}
      <small>
        {sources.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <a href={`/${locale}/sources/#source-${id}`}>{bibliography.get(id)?.author}</a>
          </span>
        ))}
      </small>
    </dd>
  ))
}

/** What a route carried, how sure it is that goods went this way, and how long it is drawn. */
export function RouteFigures({ feature, locale, messages }: FiguresProps<Route>) {
  const { routes: words, story, claims } = messages
  const { goods, tonnages, certainty, precisionKm } = feature.properties
  const { kilometres, decimal } = numbersOf(locale)
  const own = tonnages.filter(({ scope }) => scope === 'this-route')
  const altogether = tonnages.filter(({ scope }) => scope === 'all-routes')
  return (
    <dl className="figures">
      <dt>{words.goods}</dt>
      <dd>{goods[locale]}</dd>
      <dt>{words.counted}</dt>
      {own.length > 0 ? (
        <Tonnages tonnages={own} locale={locale} />
      ) : (
        <dd className="method">{words.uncounted}</dd>
      )}
      {altogether.length > 0 && (
        <>
          <dt>{words.altogether}</dt>
          <Tonnages tonnages={altogether} locale={locale} />
          <dd className="method">{words.altogetherNote}</dd>
        </>
      )}
      <dt>{words.certainty}</dt>
      <dd>{fill(words.sure, { confidence: claims.confidences[certainty] })}</dd>
      <dt>{words.length}</dt>
      <dd>
        {kilometres(lengthKilometres(feature.geometry))}{' '}
        <small>{fill(story.precision, { km: decimal(precisionKm) })}</small>
      </dd>
      <dd className="method">{words.method}</dd>
    </dl>
  )
}
