import { type Locale, messagesOf } from '@/app/messages'
import { dateOfLine } from '@/app/text/date-of-line'
import { numbersOf } from '@/app/text/numbers'
import { fittingStandardErrors } from '@/geodata/measure-claim'
import type { MeasuredShare } from '@/geodata/partition'
import { type Chart, chartDocument, type ChartSize, chartWidths } from './chart-document'
import { measuredShares } from '@/app/text/measured-shares'
import { lineFrom, svg, textAt } from './svg'

const headHeight = 26
const rowHeight = 44
const barTop = 20
const barHeight = 15

/** One share: its bar, the claim for its side as a stroke, two standard errors as a block. */
function drawShare(
  { side, squareKilometres, standardError, claimed }: MeasuredShare,
  y: number,
  width: number,
  at: (squareKilometres: number) => number,
  locale: Locale,
): string {
  const margin = fittingStandardErrors * standardError
  const middle = y + barTop + barHeight / 2
  return [
    textAt(0, y + 14, '', messagesOf(locale).partition[side]),
    textAt(width, y + 14, 'end', numbersOf(locale).squareKilometres(squareKilometres)),
    svg('rect', {
      class: `share-${side}`,
      x: 1,
      y: y + barTop,
      width: at(squareKilometres),
      height: barHeight,
    }),
    lineFrom(
      [at(squareKilometres - margin), middle],
      [at(squareKilometres + margin), middle],
      'margin',
    ),
    lineFrom(
      [at(claimed), y + barTop - 3],
      [at(claimed), y + barTop + barHeight + 3],
      'claim-ground',
    ),
    lineFrom([at(claimed), y + barTop - 3], [at(claimed), y + barTop + barHeight + 3], 'claim'),
  ].join('')
}

/** Draws the shares by both lines as bars on one scale, each with the figure of the older article. */
export function drawAreas(locale: Locale, size: ChartSize): Chart {
  const width = chartWidths[size]
  const shares = measuredShares()
  const greatest = Math.max(...shares.map((share) => share.squareKilometres))
  const at = (squareKilometres: number) => ((width - 12) * squareKilometres) / greatest
  let y = 0
  const rows = [...new Set(shares.map(({ line }) => line))].flatMap((line) => {
    const heading = textAt(0, y + 16, 'soft', dateOfLine(line, locale))
    y += headHeight
    const bars = shares
      .filter((share) => share.line === line)
      .map((share) => {
        const drawn = drawShare(share, y, width, at, locale)
        y += rowHeight
        return drawn
      })
    y += 6
    return [heading, ...bars]
  })
  return chartDocument(width, y, ...rows)
}
