import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { sideName } from '@/app/text/side-words'
import { shortSource } from '@/app/text/short-source'
import { fill } from '@/components/state/fill-message'
import { publishedSquareKilometres } from '@/geodata/compare/fit-scopes'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId, PublishedShare } from '@/geodata/types'
import { type ComparePartProps, lineName } from './compare-parts'

/** How many people works count on either side of the two lines; no figure is ours. */
export function PeopleByLine({ comparison, locale, messages }: ComparePartProps) {
  const { people } = messages.compare
  const counted = [...loadGeodata().publishedShares.values()].filter(
    (share) => share.people !== undefined,
  )
  return (
    <section>
      <h3>{people.heading}</h3>
      {comparison.lines.map((line) => {
        const own = counted.filter((share) => share.line === line)
        if (own.length === 0) {
          return <p key={line}>{fill(people.none, { line: lineName(line, locale) })}</p>
        }
        return (
          <PeopleTable key={line} line={line} counted={own} locale={locale} messages={messages} />
        )
      })}
      <p className="method">{people.method}</p>
    </section>
  )
}

interface PeopleTableProps {
  readonly line: FeatureId
  readonly counted: readonly PublishedShare[]
  readonly locale: Locale
  readonly messages: Messages
}

function PeopleTable({ line, counted, locale, messages }: PeopleTableProps) {
  const { people } = messages.compare
  const { whole } = numbersOf(locale)
  return (
    <figure className="partition">
      <table className="people">
        <caption>{lineName(line, locale)}</caption>
        <thead>
          <tr>
            <th scope="col">{people.side}</th>
            <th scope="col">{people.people}</th>
            <th scope="col">{people.area}</th>
            <th scope="col">{people.who}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map((share) => (
            <tr key={share.id}>
              <th scope="row">{sideName(line, share.side, messages)}</th>
              <td>{whole(share.people ?? 0)}</td>
              <td>{whole(publishedSquareKilometres(share))}</td>
              <td>
                {share.sources.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <a href={`/${locale}/sources/#source-${id}`}>{shortSource(id)}</a>
                  </span>
                ))}
                {share.basis === 'general-knowledge' && <small>{people.general}</small>}
                {share.note && <small>{share.note[locale]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
