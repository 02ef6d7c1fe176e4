import { type Locale, messagesOf } from '@/app/messages'
import { formatDates } from '@/app/text/format-dates'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import type { Delivery, Estimate } from '@/geodata/parse/project/deliveries'
import { RecordsLink } from './records-link'
import { ChartPicture } from './chart-picture'
import { quantityIn } from './delivery-words'

interface FigureProps {
  readonly locale: Locale
}

interface FiguresProps extends FigureProps {
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

/** What was delivered, from the lowest to the highest estimate, and each estimate with its source. */
export function DeliveriesFigure({ locale }: FigureProps) {
  const { charts, claims } = messagesOf(locale)
  const words = charts.deliveries
  const deliveries = [...loadGeodata().deliveries.values()]
  return (
    <figure className="chart">
      <figcaption>
        <strong>{words.title}</strong> {words.lead}
      </figcaption>
      <ChartPicture
        name="deliveries"
        locale={locale}
        alternative={fill(words.alternative, { n: deliveries.length })}
      />
      <details>
        <summary>{charts.tableOf}</summary>
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
      </details>
      <p className="chart-notes">
        {words.method} <RecordsLink file="deliveries.json">{charts.file}</RecordsLink>
      </p>
    </figure>
  )
}
