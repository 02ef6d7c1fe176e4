import { type Locale, messagesOf } from '@/app/messages'
import { formatDates } from '@/app/text/format-dates'
import { FeatureLink } from '@/components/panel/feature-link'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId } from '@/geodata/types'

/** All events, with links to where they happened. */
export function TimelineTable({ locale }: { readonly locale: Locale }) {
  const words = messagesOf(locale).charts.timeline
  const events = [...loadGeodata().events.values()]
  return (
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
  )
}
