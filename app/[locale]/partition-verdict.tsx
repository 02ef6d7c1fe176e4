import type { Locale, Messages } from '@/app/messages'
import { measuredShares } from '@/app/text/measured-shares'
import { dateOfLine } from '@/app/text/date-of-line'
import { numbersOf } from '@/app/text/numbers'
import { fill } from '@/components/state/fill-message'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { linesByFit, worstDifferencePercent } from '@/geodata/partition'

interface PartitionVerdictProps {
  readonly locale: Locale
  readonly messages: Messages
}

/** To which line the figures of the older article belong, and the way to both lines compared. */
export function PartitionVerdict({ locale, messages }: PartitionVerdictProps) {
  const { squareKilometres, decimal } = numbersOf(locale)
  const shares = measuredShares()
  const [best = '', other = ''] = linesByFit(shares)
  const claimOf = (side: string) =>
    squareKilometres(shares.find((share) => share.side === side)?.claimed ?? Number.NaN)
  const pair = linePairs(loadGeodata()).find(({ lines }) =>
    lines.every((line) => line === best || line === other),
  )
  return (
    <p className="verdict">
      {fill(messages.partition.verdict, {
        claimUssr: claimOf('ussr'),
        claimGermany: claimOf('germany'),
        best: dateOfLine(best, locale),
        bestPercent: decimal(worstDifferencePercent(shares, best)),
        other: dateOfLine(other, locale),
        otherPercent: decimal(worstDifferencePercent(shares, other)),
      })}{' '}
      {pair && <a href={`/${locale}/compare/${pair.slug}/`}>{messages.compare.link}</a>}
      {' · '}
      <a href={`/${locale}/compare/`}>{messages.compare.index.title}</a>
    </p>
  )
}
