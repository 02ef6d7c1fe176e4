import { answerInLocale } from '@/app/locale-file'
import { messagesOf } from '@/app/messages'
import { contentFeatures } from '@/app/geodata/content-features'
import { readSectionViews } from '@/app/text/section-views'
import type { GuideFile } from '@/components/map/guide/guide-file'

export const dynamic = 'force-static'
export const dynamicParams = false

export { localeFileParams as generateStaticParams } from '@/app/locale-file'

/** What leads a reader about the map, in one language: fetched when it is first wanted. */
export const GET = answerInLocale((locale) => {
  const known = new Set(contentFeatures().map(({ id }) => id))
  const guide: GuideFile = {
    words: messagesOf(locale).guide,
    sections: readSectionViews(locale, known),
  }
  return guide
})
