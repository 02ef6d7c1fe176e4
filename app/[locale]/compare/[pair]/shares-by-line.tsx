import { type Locale, type Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { sideName } from '@/app/text/side-words'
import { FeatureLink } from '@/components/panel/feature-link'
import type { SideOfDivision } from '@/geodata/compare/measure-division'
import { lineName } from './compare-parts'

interface SharesByLineProps {
  readonly sides: readonly SideOfDivision[]
  readonly locale: Locale
  readonly messages: Messages
}

/** What each line gives either side, a number to a cell: so it can be copied into a spreadsheet. */
export function SharesByLine({ sides, locale, messages }: SharesByLineProps) {
  const { compare } = messages
  const { whole, decimal } = numbersOf(locale)
  const lines = [...new Set(sides.map(({ line }) => line))]
  return (
    <figure className="partition">
      <table className="shares-by-line">
        <caption>{compare.shares}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.side}</th>
            <th scope="col">{compare.squareKilometres}</th>
            <th scope="col">{compare.error}</th>
            <th scope="col">{compare.percent}</th>
          </tr>
        </thead>
        {lines.map((line) => (
          <tbody key={line}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                <FeatureLink locale={locale} id={line}>
                  {lineName(line, locale)}
                </FeatureLink>
              </th>
            </tr>
            {sides
              .filter((share) => share.line === line)
              .map(({ side, squareKilometres, standardError, percent: part }) => (
                <tr key={side}>
                  <th scope="row">{sideName(line, side, messages)}</th>
                  <td>{whole(squareKilometres)}</td>
                  <td>{whole(standardError)}</td>
                  <td>{decimal(part)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </figure>
  )
}
