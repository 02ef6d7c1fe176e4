import { allStretches } from '@/app/geodata/all-stretches'
import { answerInLocale } from '@/app/locale-file'
import { makeStretchCard, stretchWords } from '@/app/text/stretch-cards'
import type { StretchFile } from '@/components/stretches/stretch-card'

export const dynamic = 'force-static'
export const dynamicParams = false

export { localeFileParams as generateStaticParams } from '@/app/locale-file'

/** What each stretch of a border or line rests on, in one language, for who asks it on the map. */
export const GET = answerInLocale((locale) => {
  const cards = allStretches().map((stretch) => makeStretchCard(stretch, locale))
  const body: StretchFile = {
    words: stretchWords(locale),
    stretches: Object.fromEntries(cards.map((card) => [card.id, card])),
  }
  return body
})
