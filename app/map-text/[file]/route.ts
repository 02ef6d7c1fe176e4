import { contentFeatures } from '@/app/geodata/content-features'
import { answerInLocale } from '@/app/locale-file'
import { messagesOf } from '@/app/messages'
import type { MapTextFile } from '@/components/map-text/map-text-file'

export const dynamic = 'force-static'
export const dynamicParams = false

export { localeFileParams as generateStaticParams } from '@/app/locale-file'

/** What the map as text says in one language, for the list when it is opened. */
export const GET = answerInLocale((locale) => {
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
  return body
})
