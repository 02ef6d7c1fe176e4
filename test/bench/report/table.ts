import { formatValue } from '../measurement'
import type { Summary } from '../statistics'
import type { Row } from './results'

const header = ['', 'ours', 'floor', 'ratio', 'mark', '']

/** The rows of a profile as a table for a terminal. */
export function makeTextTable(rows: readonly Row[]): string {
  const cells = [header, ...rows.map(describeRow)]
  const widths = header.map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  )
  return cells
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The same as Markdown. */
export function makeMarkdownTable(rows: readonly Row[]): string {
  const lines = [header, ['---', ...header.slice(1).map(() => '--:')], ...rows.map(describeRow)]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function describeRow({ label, unit, ours, floor, ratio, mark, verdict }: Row): string[] {
  const describe = (summary: Summary) => {
    const { median, least, most } = summary
    const [middle, low, high] = [median, least, most].map((value) => formatValue(value, unit))
    return low === high ? `${middle}` : `${middle} (${numberOf(low)}–${numberOf(high)})`
  }
  return [
    label,
    describe(ours),
    floor ? describe(floor) : '',
    describeRatio(ratio, floor),
    mark ? `≤ ${mark.of === 'floor' ? `${mark.most} ×` : formatValue(mark.most, unit)}` : '',
    verdict ?? '',
  ]
}

function describeRatio(ratio: number | null, floor: Summary | undefined): string {
  if (ratio !== null) return `${ratio.toFixed(2)} ×`
  return floor ? 'floor is 0' : ''
}

function numberOf(text: string | undefined): string {
  return text?.split(' ')[0] ?? ''
}
