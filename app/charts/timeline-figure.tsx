import { type Locale, messagesOf } from '@/app/messages'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { bands } from '@/geodata/parse/project/events'
import { ChartPicture } from './chart-picture'
import { ChartTableLink } from './chart-table-link'
import { eventsByYear, quietYears } from './event-years'

/** The events in four lanes. */
export function TimelineFigure({ locale }: { readonly locale: Locale }) {
  const { charts } = messagesOf(locale)
  const words = charts.timeline
  const events = [...loadGeodata().events.values()]
  const years = eventsByYear()
  const quiet = quietYears(years)
  const counts = bands.map(
    (band) => `${words.bands[band]} ${events.filter((event) => event.band === band).length}`,
  )
  const alternative = fill(words.alternative, {
    from: years[0]?.year ?? '',
    to: years.at(-1)?.year ?? '',
    n: events.length,
    counts: counts.join(', '),
    quietFrom: quiet?.from ?? '',
    quietTo: quiet?.to ?? '',
  })
  return (
    <figure className="chart">
      <figcaption>
        <strong>{words.title}</strong> {words.lead}
      </figcaption>
      <ChartPicture name="timeline" locale={locale} alternative={alternative} />
      <p className="chart-notes">
        <ChartTableLink name="timeline" locale={locale} /> {words.method}
      </p>
    </figure>
  )
}
