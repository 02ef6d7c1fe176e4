import { type Locale, messagesOf } from '@/app/messages'
import { formatDates } from '@/app/text/format-dates'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { bands } from '@/geodata/parse/project/events'
import type { FeatureId } from '@/geodata/types'
import { RecordsLink } from './records-link'
import { ChartPicture } from './chart-picture'
import { eventsByYear, quietYears } from './event-years'

/** The events in four lanes, and all of them in a table with links to where they happened. */
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
      <details>
        <summary>{charts.tableOf}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.event}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ dates, texts, features: [feature] }, index) => (
              <tr key={index}>
                <th scope="row">{formatDates(dates, locale)}</th>
                <td>
                  {feature ? (
                    <FeatureLink locale={locale} id={feature as FeatureId}>
                      {texts[locale]}
                    </FeatureLink>
                  ) : (
                    texts[locale]
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="chart-notes">
        {words.method} <RecordsLink file="events.json">{charts.file}</RecordsLink>
      </p>
    </figure>
  )
}
