import type { Locale } from '@/app/messages'
import { messagesOf } from '@/app/messages'
import type { ClaimMeasurement } from '@/components/claims/claim-card'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import type { Measurement } from '@/geodata/measure-claim'
import { numbersOf } from './numbers'
import { nameIn } from './summarise'

/** Writes what the ground measures of a claim: the value with its standard error, the difference. */
export function describeMeasurement(measurement: Measurement, locale: Locale): ClaimMeasurement {
  const { claims, partition, story } = messagesOf(locale)
  const { measures } = claims
  const { whole, decimal, signed, signedPercent, squareKilometres } = numbersOf(locale)
  const nameOf = (id: string) => {
    const feature = loadGeodata().feature(id)
    return feature ? nameIn(feature, locale) : id
  }
  const lineDates: Readonly<Record<string, string>> = {
    'line-1939-08-23': partition.august,
    'line-1939-09-28': partition.september,
  }
  const dateOf = (line: string) => lineDates[line] ?? nameOf(line)
  const { value, standardError } = measurement
  const kilometres = `${decimal(value)} ±${decimal(standardError)} km`
  switch (measurement.kind) {
    case 'share': {
      const { line, side, claimed, difference, differencePercent = 0, fits } = measurement
      const text = fill(measures.share, {
        line: dateOf(line),
        side: partition[side],
        value: `${whole(value)} ±${squareKilometres(standardError)}`,
        claimed: squareKilometres(claimed),
        difference: signed(difference),
        percent: signedPercent(differencePercent),
      })
      return { text, fits }
    }
    case 'larger-share': {
      const { line, side, fits } = measurement
      const share = `${decimal(value)} ±${decimal(standardError)}`
      return {
        text: fill(measures.largerShare, {
          line: dateOf(line),
          side: partition[side],
          value: share,
        }),
        fits,
      }
    }
    case 'distance': {
      const { claimed, fits } = measurement
      const places = { from: nameOf(measurement.from), to: nameOf(measurement.to) }
      return claimed === undefined || fits === undefined
        ? { text: fill(measures.distance, { ...places, value: kilometres }) }
        : {
            text: fill(measures.distanceClaimed, {
              ...places,
              value: kilometres,
              claimed: `${decimal(claimed)} km`,
            }),
            fits,
          }
    }
    default: {
      const { site, line, side, fits } = measurement
      const words = side === 'ussr' ? story.sideUssr : story.sideGermany
      const text = fill(measures.side, {
        site: nameOf(site),
        line: dateOf(line),
        side: words,
        value: kilometres,
      })
      return { text, fits }
    }
  }
}
