import type { Locale, Messages } from '@/app/messages'
import { dividingLines } from '@/geodata/compare/pairs'
import { scopeParts } from '@/geodata/compare/scopes'
import { loadGeodata } from '@/geodata/load'
import { shareSides } from '@/geodata/types'
import { lineName } from '../[pair]/compare-parts'
import { ScopedRows } from './scoped-rows'

interface ScopeSwitchesProps {
  readonly locale: Locale
  readonly messages: Messages
}

/**
 * The shares of every line with what the reader ticks taken off. Every choice is in the page, and
 * the style sheet shows the one that is ticked (`scopes.css`): so it works without a script.
 */
export function ScopeSwitches({ locale, messages }: ScopeSwitchesProps) {
  const { compare } = messages
  const geodata = loadGeodata()
  const parts = scopeParts(geodata)
  return (
    <section className="scopes">
      <fieldset>
        <legend>{compare.scopes.choose}</legend>
        {parts.map(({ id, names }) => (
          <label key={id}>
            <input type="checkbox" name="without" value={id} />
            <span>{names[locale] ?? names.en}</span>
          </label>
        ))}
      </fieldset>
      <figure className="partition">
        <table className="shares-by-line">
          <caption>{compare.scopes.table}</caption>
          <thead>
            <tr>
              <th scope="col">{compare.side}</th>
              <th scope="col">{compare.squareKilometres}</th>
              <th scope="col">{compare.error}</th>
            </tr>
          </thead>
          {dividingLines(geodata).map(({ id: line }) => (
            <tbody key={line}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {lineName(line, locale)}
                </th>
              </tr>
              {shareSides.toReversed().map((side) => (
                <ScopedRows
                  key={side}
                  line={line}
                  side={side}
                  locale={locale}
                  messages={messages}
                />
              ))}
            </tbody>
          ))}
        </table>
      </figure>
    </section>
  )
}
