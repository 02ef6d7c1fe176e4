import { type Locale, locales } from '@/app/messages'
import { findWords, listFindEntries } from '@/app/text/find-entries'
import type { FindFile } from '@/components/find/find-file'

export const dynamic = 'force-static'
export const dynamicParams = false

const extension = '.json'

export function generateStaticParams() {
  return locales.map((locale) => ({ file: locale + extension }))
}

/** All that can be found in one language, for the search that is opened from the masthead. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const locale = file.slice(0, -extension.length) as Locale
  const body: FindFile = { words: findWords(locale), entries: listFindEntries(locale) }
  return Response.json(body)
}
