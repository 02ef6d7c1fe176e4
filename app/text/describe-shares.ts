import type { Locale } from '@/app/messages'
import { messagesOf } from '@/app/messages'
import type { ClaimShareRow, ClaimShares } from '@/components/claims/claim-card'
import { fill } from '@/components/state/fill-message'
import { sizeOfCession } from '@/geodata/cession-size'
import { loadGeodata } from '@/geodata/load'
import type { ShareMeasurement } from '@/geodata/measurement'
import type { Cession } from '@/geodata/types'
import { dateOfLine } from './date-of-line'
import { numbersOf } from './numbers'

/** Writes the claimed shares, one table a side in their order: what each line gives it, whole and without a part. */
export function describeShares(
  measurements: readonly ShareMeasurement[],
  locale: Locale,
): ClaimShares[] {
  const { claims, partition } = messagesOf(locale)
  const { whole } = numbersOf(locale)
  const sides = new Set(measurements.map(({ side }) => side))
  return [...sides].flatMap((side) => {
    const ofSide = measurements.filter((measurement) => measurement.side === side)
    if (!ofSide[0]) return []
    const caption = fill(claims.measures.share, {
      side: partition[side],
      claimed: whole(ofSide[0].claimed),
    })
    return [{ caption, rows: ofSide.map((measurement) => describeRow(measurement, locale)) }]
  })
}

function describeRow(measurement: ShareMeasurement, locale: Locale): ClaimShareRow {
  const { measures } = messagesOf(locale).claims
  const { whole, signedWhole, signedPercent } = numbersOf(locale)
  const { line, without, value, standardError, difference, differencePercent = 0 } = measurement
  return {
    line: dateOfLine(line, locale),
    ...(without && {
      without: fill(measures.without, {
        part: without.names[locale] ?? without.names.en,
        size: sizeOf(without, locale),
      }),
    }),
    value: whole(value),
    error: whole(standardError),
    difference: signedWhole(difference),
    percent: signedPercent(differencePercent),
    fits: measurement.fits,
  }
}

/** As measured, where the part is drawn, and beside it as published. */
function sizeOf(part: Cession, locale: Locale): string {
  const { asMeasured } = messagesOf(locale).claims.measures
  const { whole } = numbersOf(locale)
  const published = publishedSizeOf(part, locale)
  if (!part.territory) return published
  const { value, standardError } = sizeOfCession(part, loadGeodata())
  return fill(asMeasured, { size: whole(value), error: whole(standardError), published })
}

function publishedSizeOf({ basis, squareKilometres }: Cession, locale: Locale): string {
  const { least, most } = squareKilometres
  const { measures } = messagesOf(locale).claims
  const numbers = numbersOf(locale)
  const size = basis === 'retrieved' ? measures.asPublished : measures.asGenerallyKnown
  return fill(size, { least: numbers.whole(least), most: numbers.squareKilometres(most) })
}
