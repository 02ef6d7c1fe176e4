import type { Locale } from '@/app/messages'
import { dividedLines, townName } from '@/app/text/divided-lines'
import { sideName } from '@/app/text/side-words'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { type Town, townsBetween, townsOf } from '@/geodata/compare/towns'
import { loadGeodata } from '@/geodata/load'
import { type FeatureId, shareSides } from '@/geodata/types'
import { type ComparePartProps, lineName } from './compare-parts'

/** How many towns are named of each side. */
const named = 5

/** The towns on each side of each line, and those that change sides between the two. */
export function TownsByLine({ comparison, locale, messages }: ComparePartProps) {
  const { towns: words } = messages.compare
  const placed = comparison.lines.map((line) => dividedLines().get(line)?.towns ?? [])
  const [before = [], after = []] = placed
  const between = townsBetween(before, after)
  return (
    <section>
      <h3>{words.heading}</h3>
      <figure className="partition">
        <table className="towns">
          <thead>
            <tr>
              <th scope="col">{messages.compare.side}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.largest}</th>
            </tr>
          </thead>
          {comparison.lines.map((line, index) => (
            <tbody key={line}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {lineName(line, locale)}
                </th>
              </tr>
              {shareSides.toReversed().map((side) => {
                const own = placed[index]!.filter((each) => each.side === side)
                const largest = own.slice(0, named).map(({ town }) => townName(town, locale))
                return (
                  <tr key={side}>
                    <th scope="row">{sideName(line, side, messages)}</th>
                    <td>{own.length}</td>
                    <td>{largest.join(', ')}</td>
                  </tr>
                )
              })}
              <TooNear line={line} locale={locale} words={words.tooNear} />
            </tbody>
          ))}
        </table>
      </figure>
      <h3>{words.between}</h3>
      {between.length === 0 && <p>{words.none}</p>}
      {shareSides.toReversed().map((from) => {
        const moved = between.filter((each) => each.from === from)
        if (moved.length === 0) return null
        return (
          <p key={from}>
            {from === 'ussr' ? words.fromEast : words.fromWest}:{' '}
            {moved.map(({ town, isTooNear }, index) => (
              <span key={town.id}>
                {index > 0 && ', '}
                <TownName town={town} locale={locale} />
                {isTooNear && ` ${words.nearMark}`}
              </span>
            ))}
            .
          </p>
        )
      })}
      <p className="method">{fill(words.method, { n: townsOf(loadGeodata()).length })}</p>
    </section>
  )
}

function TownName({ town, locale }: { readonly town: Town; readonly locale: Locale }) {
  const name = townName(town, locale)
  if (!town.isSite) return name
  return (
    <FeatureLink locale={locale} id={town.id}>
      {name}
    </FeatureLink>
  )
}

interface TooNearProps {
  readonly line: FeatureId
  readonly locale: Locale
  readonly words: string
}

/** The towns that a line divides, or passes so near that its precision does not tell their side. */
function TooNear({ line, locale, words }: TooNearProps) {
  const near = dividedLines()
    .get(line)!
    .towns.filter(({ isTooNear }) => isTooNear)
  if (near.length === 0) return null
  const towns = near.map(({ town }) => townName(town, locale)).join(', ')
  return (
    <tr>
      <td colSpan={3} className="too-near">
        {fill(words, { towns })}
      </td>
    </tr>
  )
}
