import type { Locale } from '@/app/messages'
import { messagesOf } from '@/app/messages'
import type { ClaimMeasurement } from '@/components/claims/claim-card'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import type { Measurement, ShareMeasurement } from '@/geodata/measurement'
import { dateOfLine } from './date-of-line'
import { numbersOf } from './numbers'
import { nameIn } from './summarise'

/** Writes what the ground measures of a claim: the value with its standard error. */
export function describeMeasurement(
  measurement: Exclude<Measurement, ShareMeasurement>,
  locale: Locale,
): ClaimMeasurement {
  const { claims, partition, story } = messagesOf(locale)
  const { measures } = claims
  const { decimal } = numbersOf(locale)
  const nameOf = (id: string) => {
    const feature = loadGeodata().feature(id)
    return feature ? nameIn(feature, locale) : id
  }
  const { value, standardError } = measurement
  const kilometres = `${decimal(value)} ±${decimal(standardError)} km`
  switch (measurement.kind) {
    case 'larger-share': {
      const { line, side, fits } = measurement
      const share = `${decimal(value)} ±${decimal(standardError)}`
      return {
        text: fill(measures.largerShare, {
          line: dateOfLine(line, locale),
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
        line: dateOfLine(line, locale),
        side: words,
        value: kilometres,
      })
      return { text, fits }
    }
  }
}
