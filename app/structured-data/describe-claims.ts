import type { ClaimReview, Rating, Thing } from 'schema-dts'
import { type Locale, messagesOf } from '@/app/messages'
import { makeClaimCard } from '@/app/text/claim-cards'
import { examinedArticle } from '@/app/text/claims'
import { loadGeodata } from '@/geodata/load'
import type { Claim, Verdict } from '@/geodata/types'
import {
  addressOfView,
  authors,
  breadcrumbs,
  citations,
  sourceAddress,
  websiteReference,
} from './nodes'

/** The verdicts on a scale. A claim that could not be verified has no place on it. */
const ratings: Record<Exclude<Verdict, 'unverified'>, number> = {
  contradicted: 1,
  qualified: 2,
  supported: 3,
}

function ratingOf(verdict: Verdict, alternateName: string, ratingExplanation: string): Rating {
  const words = { '@type': 'Rating', alternateName, ratingExplanation } as const
  if (verdict === 'unverified') return words
  return { ...words, ratingValue: ratings[verdict], worstRating: 1, bestRating: 3 }
}

function reviewOf(claim: Claim, locale: Locale): ClaimReview {
  const card = makeClaimCard(claim, locale)
  const address = `${addressOfView('claims', locale)}#${claim.id}`
  return {
    '@type': 'ClaimReview',
    '@id': address,
    url: address,
    name: card.heading,
    inLanguage: locale,
    author: authors(locale),
    claimReviewed: card.claim,
    itemReviewed: {
      '@type': 'Claim',
      appearance: { '@id': sourceAddress(examinedArticle, locale) },
    },
    reviewRating: ratingOf(claim.verdict, card.verdictWord, card.grounds),
    reviewBody: card.better.join('\n'),
    citation: citations(claim.sources, locale),
  }
}

/** Each claim of the older article with its review. */
export function describeClaims(locale: Locale): Thing[] {
  const { claims } = messagesOf(locale)
  const address = addressOfView('claims', locale)
  const reviews = [...loadGeodata().claims.values()].map((claim) => reviewOf(claim, locale))
  return [
    {
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: claims.heading,
      inLanguage: locale,
      isPartOf: websiteReference(locale),
      hasPart: reviews.map((review) => ({ '@id': String(review['@id']) })),
      breadcrumb: breadcrumbs(locale, address, claims.title),
    },
    ...reviews,
  ]
}
