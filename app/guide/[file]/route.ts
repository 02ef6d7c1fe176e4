import { type Locale, locales, messagesOf } from '@/app/messages'
import { contentFeatures } from '@/app/geodata/content-features'
import { readSectionViews } from '@/app/text/section-views'
import type { GuideFile } from '@/components/map/guide/guide-file'

export const dynamic = 'force-static'
export const dynamicParams = false

const extension = '.json'

export function generateStaticParams() {
  return locales.map((locale) => ({ file: locale + extension }))
}

/** What leads a reader about the map, in one language: fetched when it is first wanted. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const locale = file.slice(0, -extension.length) as Locale
  const known = new Set(contentFeatures().map(({ id }) => id))
  const guide: GuideFile = {
    words: messagesOf(locale).guide,
    sections: readSectionViews(locale, known),
  }
  return Response.json(guide)
}
