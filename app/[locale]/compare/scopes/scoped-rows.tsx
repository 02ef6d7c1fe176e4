import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { allScopes } from '@/app/text/published-fits'
import { sideName } from '@/app/text/side-words'
import type { FeatureId, ShareSide } from '@/geodata/types'
import { scopeName } from './scope-words'

interface ScopedRowsProps {
  readonly line: FeatureId
  readonly side: ShareSide
  readonly locale: Locale
  readonly messages: Messages
}

/** One side of one line in every scope of it; `scopes.css` shows the row of the ticked parts. */
export function ScopedRows({ line, side, locale, messages }: ScopedRowsProps) {
  const { whole } = numbersOf(locale)
  const scopes = allScopes().filter((scope) => scope.line === line && scope.side === side)
  const own = new Set(scopes.flatMap(({ without }) => without.map(({ id }) => id)))
  return scopes.map(({ without, squareKilometres, standardError }) => {
    const left = new Set(without.map(({ id }) => id))
    const classes = [...own].map((id) => `${left.has(id) ? 'without' : 'with'}-${id}`)
    return (
      <tr key={[...left].join(' ')} className={classes.join(' ')}>
        <th scope="row">
          {sideName(line, side, messages)}
          {without.length > 0 && <small>{scopeName(without, locale, messages)}</small>}
        </th>
        <td>{whole(squareKilometres)}</td>
        <td>{whole(standardError)}</td>
      </tr>
    )
  })
}
