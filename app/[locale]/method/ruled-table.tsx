import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { type RuledArea, ruledAreas } from '@/app/text/rulers'
import { sideName } from '@/app/text/side-words'
import { lineName } from '../compare/[pair]/compare-parts'

interface RuledTableProps {
  readonly caption: string
  readonly columns: readonly {
    readonly head: string
    readonly valueOf: (area: RuledArea) => number
  }[]
  readonly locale: Locale
  readonly messages: Messages
}

/** The whole country and each share by several measures, a number to a cell. */
export function RuledTable({ caption, columns, locale, messages }: RuledTableProps) {
  const { whole } = numbersOf(locale)
  const areas = ruledAreas()
  const lines = [...new Set(areas.map(({ share }) => share?.line))]
  return (
    <figure className="partition">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.measuring.share}</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line) => (
          <tbody key={line ?? 'whole'}>
            {line && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {lineName(line, locale)}
                </th>
              </tr>
            )}
            {areas
              .filter(({ share }) => share?.line === line)
              .map((area) => (
                <tr key={area.share?.side ?? 'whole'}>
                  <th scope="row">
                    {area.share
                      ? sideName(area.share.line, area.share.side, messages)
                      : messages.measuring.whole}
                  </th>
                  {columns.map(({ head, valueOf }) => (
                    <td key={head}>{whole(valueOf(area))}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </figure>
  )
}
