import { type Locale, locales, messagesOf } from '@/app/messages'
import { makeClaimCard } from '@/app/text/claim-cards'
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
  const { claims } = messagesOf(locale)
  const { claimed, better, measured, sources, features, whole, close, measures } = claims
  const cards = [...loadGeodata().claims.values()].map((claim) => makeClaimCard(claim, locale))
  const { method, fits, misses } = measures
  const body: ClaimFile = {
    words: { claimed, better, measured, method, fits, misses, sources, features, whole, close },
    claims: Object.fromEntries(cards.map((card) => [card.id, card])),
  }
  return Response.json(body)
}
