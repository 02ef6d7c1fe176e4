import { type Locale, locales } from '@/app/messages'
import { claimWords, makeClaimCard } from '@/app/text/claim-cards'
import type { ClaimFile } from '@/components/claims/claim-card'
import { loadGeodata } from '@/geodata/load'

export const dynamic = 'force-static'
export const dynamicParams = false

const extension = '.json'

export function generateStaticParams() {
  return locales.map((locale) => ({ file: locale + extension }))
}

/** The claims in one language, for the notes that open at the sentences of the article. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const locale = file.slice(0, -extension.length) as Locale
  const cards = [...loadGeodata().claims.values()].map((claim) => makeClaimCard(claim, locale))
  const body: ClaimFile = {
    words: claimWords(locale),
    claims: Object.fromEntries(cards.map((card) => [card.id, card])),
  }
  return Response.json(body)
}
