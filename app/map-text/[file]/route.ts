import { contentFeatures } from '@/app/geodata/content-features'
import { type Locale, locales, messagesOf } from '@/app/messages'
import type { MapTextFile } from '@/components/map-text/map-text-file'

export const dynamic = 'force-static'
export const dynamicParams = false

const extension = '.json'

export function generateStaticParams() {
  return locales.map((locale) => ({ file: locale + extension }))
}

/** What the map as text says in one language, for the list when it is opened. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const locale = file.slice(0, -extension.length) as Locale
  const { mapText, categories } = messagesOf(locale)
  const features = contentFeatures()
  const body: MapTextFile = {
    words: mapText,
    precisionKm: Object.fromEntries(
      features.map(({ id, properties }) => [id, properties.precisionKm]),
    ),
    categories: Object.fromEntries(
      features.flatMap(({ id, properties }) =>
        properties.kind === 'site' ? [[id, categories[properties.category]]] : [],
      ),
    ),
  }
  return Response.json(body)
}
