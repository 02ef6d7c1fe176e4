import type { Locale, Messages } from '@/app/messages'
import { comparedLines, namesOfLines } from '@/app/text/compared-lines'
import { dividedLines } from '@/app/text/divided-lines'
import { numbersOf } from '@/app/text/numbers'
import { fill } from '@/components/state/fill-message'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { lineName } from './[pair]/compare-parts'

interface PairMatrixProps {
  readonly locale: Locale
  readonly messages: Messages
}

/** Each line beside each earlier one: how much land changes hands, as a link to the comparison. */
export function PairMatrix({ locale, messages }: PairMatrixProps) {
  const { index } = messages.compare
  const { whole, squareKilometres } = numbersOf(locale)
  const pairs = linePairs(loadGeodata())
  const lines = [...dividedLines().keys()]
  return (
    <figure className="partition">
      <table className="pair-matrix">
        <caption>{index.chooseCaption}</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {index.line}
            </th>
            {lines.slice(0, -1).map((line, column) => (
              <th key={line} scope="col">
                <abbr title={lineName(line, locale)}>{column + 1}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <tr key={line}>
              <td>{row + 1}</td>
              <th scope="row">{lineName(line, locale)}</th>
              {lines.slice(0, row).map((other) => {
                const pair = pairs.find((each) => each.lines[0] === other && each.lines[1] === line)
                if (!pair) return null
                const { exchanges = [] } = comparedLines(pair.slug) ?? {}
                const area = exchanges.reduce((sum, piece) => sum + piece.squareKilometres, 0)
                return (
                  <td key={other}>
                    <a
                      href={`/${locale}/compare/${pair.slug}/`}
                      aria-label={fill(index.pair, {
                        lines: namesOfLines(pair.lines, locale),
                        area: squareKilometres(area),
                      })}
                    >
                      {whole(area)}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
