import { type Locale, messagesOf } from '@/app/messages'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { ChartPicture } from './chart-picture'
import { ChartTableLink } from './chart-table-link'

/** What was delivered, from the lowest to the highest estimate. */
export function DeliveriesFigure({ locale }: { readonly locale: Locale }) {
  const { charts } = messagesOf(locale)
  const words = charts.deliveries
  return (
    <figure className="chart">
      <figcaption>
        <strong>{words.title}</strong> {words.lead}
      </figcaption>
      <ChartPicture
        name="deliveries"
        locale={locale}
        alternative={fill(words.alternative, { n: loadGeodata().deliveries.size })}
      />
      <p className="chart-notes">
        <ChartTableLink name="deliveries" locale={locale} /> {words.method}
      </p>
    </figure>
  )
}
