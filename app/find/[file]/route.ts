import { answerInLocale } from '@/app/locale-file'
import { findWords, listFindEntries } from '@/app/text/find-entries'
import type { FindFile } from '@/components/find/find-file'

export const dynamic = 'force-static'
export const dynamicParams = false

export { localeFileParams as generateStaticParams } from '@/app/locale-file'

/** All that can be found in one language, for the search that is opened from the masthead. */
export const GET = answerInLocale((locale) => {
  const body: FindFile = { words: findWords(locale), entries: listFindEntries(locale) }
  return body
})
