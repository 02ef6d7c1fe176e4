import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import type { PublishedFit } from '@/app/text/published-fits'
import { shortSource } from '@/app/text/short-source'
import { countOf, fill } from '@/components/state/fill-message'
import type { ScopeFit } from '@/geodata/compare/fit-scopes'
import { scopeParts } from '@/geodata/compare/scopes'
import { loadGeodata } from '@/geodata/load'
import { lineName } from '../[pair]/compare-parts'
import { namesOfParts, scopeName } from './scope-words'

/** How many scopes are shown before the others are asked for. */
const shown = 3

interface FigureFitsProps {
  readonly figure: PublishedFit
  readonly locale: Locale
  readonly messages: Messages
}

/** One published figure beside every line and scope of its side, the best fit first. */
export function FigureFits({ figure, locale, messages }: FigureFitsProps) {
  const { scopes } = messages.compare
  const { squareKilometres } = numbersOf(locale)
  const { side, fits, share } = figure
  const within = fits.filter((fit) => fit.fits).length
  const rest = fits.slice(shown)
  const parts = { locale, messages }
  return (
    <section className="figure-fits">
      <h4>
        {fill(scopes.figure, {
          side: messages.partition[side],
          area: squareKilometres(figure.squareKilometres),
        })}
      </h4>
      <p>
        <Works figure={figure} {...parts} />
        {'; '}
        <Stated figure={figure} {...parts} />
        {share?.basis === 'general-knowledge' && ` (${messages.compare.people.general})`}.{' '}
        {within === 1 && scopes.summary.one}
        {within === 0 && scopes.summary.none}
        {within > 1 && fill(scopes.summary.several, { n: within })}
      </p>
      <FitsTable fits={fits.slice(0, shown)} {...parts} />
      {rest.length > 0 && (
        <details>
          <summary>{countOf(locale, scopes.all, rest.length)}</summary>
          <FitsTable fits={rest} {...parts} />
        </details>
      )}
    </section>
  )
}

function Works({ figure: { sources }, locale, messages }: FigureFitsProps) {
  if (sources.length === 0) {
    return <a href={`/${locale}/claims/#c35`}>{messages.compare.scopes.older}</a>
  }
  return sources.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={`/${locale}/sources/#source-${id}`}>{shortSource(id)}</a>
    </span>
  ))
}

/** What the work says that its figure counts and leaves out. */
function Stated({ figure: { counts, leavesOut }, locale, messages }: FigureFitsProps) {
  const { says } = messages.compare.scopes
  const named = (ids: readonly string[]) =>
    namesOfParts(
      scopeParts(loadGeodata()).filter(({ id }) => ids.includes(id)),
      locale,
    )
  const stated = [
    counts.length > 0 && fill(says.counts, { parts: named(counts) }),
    leavesOut.length > 0 && fill(says.leavesOut, { parts: named(leavesOut) }),
  ].filter((text) => text !== false)
  return stated.length > 0 ? stated.join(', ') : says.nothing
}

interface FitsTableProps extends Pick<FigureFitsProps, 'locale' | 'messages'> {
  readonly fits: readonly ScopeFit[]
}

function FitsTable({ fits, locale, messages }: FitsTableProps) {
  const { scopes } = messages.compare
  const { whole, signedWhole } = numbersOf(locale)
  return (
    <figure className="partition">
      <table className="fits-table">
        <thead>
          <tr>
            <th scope="col">{scopes.lineAndScope}</th>
            <th scope="col">{scopes.measuredHead}</th>
            <th scope="col">{messages.compare.error}</th>
            <th scope="col">{scopes.difference}</th>
          </tr>
        </thead>
        <tbody>
          {fits.map(({ scope, difference, fits: isWithin, isAsStated }) => (
            <tr
              key={`${scope.line} ${scope.without.map(({ id }) => id).join(' ')}`}
              className={isWithin ? 'fits' : undefined}
            >
              <th scope="row">
                {lineName(scope.line, locale)}
                <small>{scopeName(scope.without, locale, messages)}</small>
                {!isAsStated && <small>{scopes.contradicts}</small>}
              </th>
              <td>{whole(scope.squareKilometres)}</td>
              <td>{whole(scope.standardError)}</td>
              <td>
                {signedWhole(difference)}
                <small>{isWithin ? scopes.fits : scopes.misses}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
