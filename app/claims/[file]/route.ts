import { answerInLocale } from '@/app/locale-file'
import { claimWords, makeClaimCard } from '@/app/text/claim-cards'
import type { ClaimFile } from '@/components/claims/claim-card'
import { loadGeodata } from '@/geodata/load'

export const dynamic = 'force-static'
export const dynamicParams = false

export { localeFileParams as generateStaticParams } from '@/app/locale-file'

/** The claims in one language, for the notes that open at the sentences of the article. */
export const GET = answerInLocale((locale) => {
  const cards = [...loadGeodata().claims.values()].map((claim) => makeClaimCard(claim, locale))
  const body: ClaimFile = {
    words: claimWords(locale),
    claims: Object.fromEntries(cards.map((card) => [card.id, card])),
  }
  return body
})
