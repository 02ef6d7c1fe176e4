import { type Locale, messagesOf } from '@/app/messages'
import { dateOfLine } from '@/app/text/date-of-line'
import { fill } from '@/components/state/fill-message'
import { linesByFit } from '@/geodata/partition'
import { ChartPicture } from './chart-picture'
import { measuredShares } from '@/app/text/measured-shares'

/** The shares by both lines as bars; their table, and the method, stand below in the article. */
export function AreasFigure({ locale }: { readonly locale: Locale }) {
  const words = messagesOf(locale).charts.areas
  const [best = '', other = ''] = linesByFit(measuredShares())
  const alternative = fill(words.alternative, {
    best: dateOfLine(best, locale),
    other: dateOfLine(other, locale),
  })
  return (
    <figure className="chart">
      <figcaption>
        <strong>{words.title}</strong> {words.lead}
      </figcaption>
      <ChartPicture name="areas" locale={locale} alternative={alternative} />
    </figure>
  )
}
