import { allStretches } from '@/app/geodata/all-stretches'
import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { nameIn } from '@/app/text/summarise'
import { fill } from '@/components/state/fill-message'
import { lengthKilometres } from '@/geodata/measure'
import { type ContentFeature, confidences } from '@/geodata/types'

interface FeatureStretchesProps {
  readonly feature: ContentFeature
  readonly locale: Locale
  readonly messages: Messages
}

/** How much of a border or line is how sure, measured, and the way to each of its stretches. */
export function FeatureStretches({ feature, locale, messages }: FeatureStretchesProps) {
  const { stretches: words } = messages
  const { kilometres, percent } = numbersOf(locale)
  const own = allStretches().filter(({ properties }) => properties.bounds === feature.id)
  if (own.length === 0) return null
  const lengthOf = (stretches: typeof own) =>
    stretches.reduce((sum, { geometry }) => sum + lengthKilometres(geometry), 0)
  const whole = lengthOf(own)
  return (
    <section>
      <h3>{words.summary}</h3>
      <table className="stretch-summary">
        <caption className="visually-hidden">
          {fill(words.caption, { name: nameIn(feature, locale) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.certainty}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.length}</th>
          </tr>
        </thead>
        <tbody>
          {confidences.map((certainty) => {
            const such = own.filter(({ properties }) => properties.certainty === certainty)
            const length = lengthOf(such)
            return (
              <tr key={certainty}>
                <th scope="row">
                  <span className={`stretch-certainty certainty-${certainty}`}>
                    {words.certainties[certainty]}
                  </span>
                </th>
                <td>{such.length}</td>
                <td>
                  {kilometres(length)}{' '}
                  <small>
                    {percent((100 * length) / whole)} {words.share}
                  </small>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p>
        <a href={`/${locale}/borders/#${feature.id}`}>{words.all}</a>
      </p>
    </section>
  )
}
