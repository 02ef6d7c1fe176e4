import type { Locale } from '@/app/messages'
import { messagesOf } from '@/app/messages'
import type { ClaimCard, ClaimWords } from '@/components/claims/claim-card'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { measureClaim } from '@/geodata/measure-claim'
import type { Source } from '@/geodata/parse/project/bibliography'
import type { Claim } from '@/geodata/types'
import { claimNumber, paragraphsOf, readClaimText } from './claims'
import { describeMeasurement } from './describe-measurement'
import { describeShares } from './describe-shares'
import { nameIn } from './summarise'

/** A work in a line: author, title, year. */
export function citationOf({ author, title, year }: Source): string {
  return [author, title, year].filter(Boolean).join(', ')
}

/** A claim as its readers see it in a language; everything measured is measured now. */
export function makeClaimCard(claim: Claim, locale: Locale): ClaimCard {
  const { claims } = messagesOf(locale)
  const geodata = loadGeodata()
  const { id, verdict, confidence, basis } = claim
  const text = readClaimText(locale, id)
  const measurements = measureClaim(claim, geodata)
  const confidenceWords = `${claims.confidence}: ${claims.confidences[confidence]}.`
  return {
    id,
    heading: fill(claims.number, { number: claimNumber(id) }),
    claim: text.claim,
    better: paragraphsOf(text.better),
    verdict,
    verdictWord: claims.verdicts[verdict],
    grounds: `${confidenceWords} ${claims.bases[basis]}`,
    shares: describeShares(
      measurements.filter((measurement) => measurement.kind === 'share'),
      locale,
    ),
    measurements: measurements
      .filter((measurement) => measurement.kind !== 'share')
      .map((measurement) => describeMeasurement(measurement, locale)),
    sources: claim.sources.flatMap((sourceId) => {
      const source = geodata.bibliography.get(sourceId)
      return source ? [{ id: sourceId, text: citationOf(source) }] : []
    }),
    features: claim.features.flatMap((featureId) => {
      const feature = geodata.feature(featureId)
      return feature ? [{ id: feature.id, name: nameIn(feature, locale) }] : []
    }),
  }
}

/** The words around the facts of a claim. */
export function claimWords(locale: Locale): ClaimWords {
  const { claimed, better, measured, sources, features, whole, close, measures } =
    messagesOf(locale).claims
  const { method, line, value, difference, fits, misses } = measures
  return {
    claimed,
    better,
    measured,
    method,
    line,
    value,
    difference,
    fits,
    misses,
    sources,
    features,
    whole,
    close,
  }
}
