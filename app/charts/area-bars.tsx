import { type Locale, messagesOf } from '@/app/messages'
import { dateOfLine } from '@/app/text/date-of-line'
import { numbersOf } from '@/app/text/numbers'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { fittingStandardErrors } from '@/geodata/measure-claim'
import { linesByFit, type MeasuredShare, measureShares } from '@/geodata/partition'
import { publishedAreasOf } from '@/geodata/published-areas'

/** Heights in em of the picture's own letters, so that it grows with them. */
const rowHeight = 3.3
const headHeight = 2
/** Of the whole width, in percent: the longest bar leaves room for its block. */
const longest = 97

interface BarProps {
  readonly share: MeasuredShare
  /** Where the row begins, in em. */
  readonly y: number
  readonly label: string
  readonly value: string
  readonly percentOf: (squareKilometres: number) => string
}

/** One share: its bar, the claim for its side as a stroke, two standard errors as a block. */
function Bar({ share, y, label, value, percentOf }: BarProps) {
  const { side, squareKilometres, standardError, claimed } = share
  const margin = fittingStandardErrors * standardError
  const claim = percentOf(claimed)
  return (
    <svg y={`${y}em`}>
      <text y="1em">{label}</text>
      <text className="chart-end" x="100%" y="1em">
        {value}
      </text>
      <rect
        className={`chart-bar-${side}`}
        y="1.4em"
        width={percentOf(squareKilometres)}
        height="1.2em"
      />
      <line
        className="chart-margin"
        x1={percentOf(squareKilometres - margin)}
        x2={percentOf(squareKilometres + margin)}
        y1="2em"
        y2="2em"
      />
      <line className="chart-claim" x1={claim} x2={claim} y1="1.2em" y2="2.8em" />
    </svg>
  )
}

/** The shares by both lines as bars on one scale, each with the figure of the older article. */
export function AreaBars({ locale }: { readonly locale: Locale }) {
  const { charts, partition } = messagesOf(locale)
  const words = charts.areas
  const { squareKilometres } = numbersOf(locale)
  const geodata = loadGeodata()
  const shares = measureShares(
    [...geodata.areas.values()],
    publishedAreasOf(geodata.claims.values()),
  )
  const nameOf = (line: string) => dateOfLine(line, locale)
  const greatest = Math.max(...shares.map((share) => share.squareKilometres))
  const percentOf = (value: number) => `${((longest * value) / greatest).toFixed(2)}%`
  const lines = [...new Set(shares.map(({ line }) => line))]
  const groupHeight = headHeight + 2 * rowHeight
  const [best = '', other = ''] = linesByFit(shares)
  return (
    <figure className="chart">
      <figcaption>
        <strong>{words.title}</strong> {words.lead}
      </figcaption>
      <svg
        className="chart-areas"
        width="100%"
        height={`${lines.length * groupHeight}em`}
        role="img"
        aria-label={fill(words.alternative, {
          best: nameOf(best),
          other: nameOf(other),
        })}
      >
        {lines.map((line, group) => (
          <g key={line}>
            <text className="chart-soft" y={`${group * groupHeight + 1.3}em`}>
              {nameOf(line)}
            </text>
            {shares
              .filter((share) => share.line === line)
              .map((share, index) => (
                <Bar
                  key={share.id}
                  share={share}
                  y={group * groupHeight + headHeight + index * rowHeight}
                  label={partition[share.side]}
                  value={squareKilometres(share.squareKilometres)}
                  percentOf={percentOf}
                />
              ))}
          </g>
        ))}
      </svg>
      <p className="chart-notes">{words.source}</p>
    </figure>
  )
}
