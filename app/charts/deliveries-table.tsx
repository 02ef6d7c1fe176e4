import { type Locale, messagesOf } from '@/app/messages'
import { formatDates } from '@/app/text/format-dates'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import type { Delivery, Estimate } from '@/geodata/parse/project/deliveries'
import { quantityIn } from './delivery-words'

interface FiguresProps {
  readonly locale: Locale
  readonly delivery: Delivery
  readonly figures: readonly Estimate[]
}

/** The figures of one cell, each with its time and its sources. */
function Figures({ delivery, figures, locale }: FiguresProps) {
  const { bibliography } = loadGeodata()
  const { leftOut: leftOutWords } = messagesOf(locale).charts.deliveries
  return figures.map(({ dates, leftOut, sources, ...range }, index) => (
    <p key={index}>
      {quantityIn(locale, delivery.unit, range)}
      {dates && `, ${formatDates(dates, locale)}`}
      {leftOut && `, ${fill(leftOutWords, { reason: leftOut[locale] })}`}
      {sources.map((id) => (
        <a key={id} href={`/${locale}/sources/#source-${id}`}>
          {bibliography.get(id)?.author}
        </a>
      ))}
    </p>
  ))
}

/** What was delivered: each estimate with its sources. */
export function DeliveriesTable({ locale }: { readonly locale: Locale }) {
  const { charts, claims } = messagesOf(locale)
  const words = charts.deliveries
  const deliveries = [...loadGeodata().deliveries.values()]
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.good}</th>
          <th scope="col">{words.estimate}</th>
          <th scope="col">{words.agreedHead}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery, index) => (
          <tr key={index}>
            <th scope="row">
              {delivery.names[locale]}{' '}
              <small>
                {words.sure}: {claims.confidences[delivery.confidence]}
              </small>
            </th>
            <td>
              <Figures delivery={delivery} figures={delivery.estimates} locale={locale} />
            </td>
            <td>
              <Figures delivery={delivery} figures={delivery.agreed ?? []} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
