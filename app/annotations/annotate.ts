import { type Locale, messagesOf } from '@/app/messages'
import { wholeAddress } from '@/app/site/origin'
import { fill } from '@/components/state/fill-message'
import { addressOf } from '@/components/state/address'
import { loadGeodata } from '@/geodata/load'
import { contentLayerNames, fileOf } from '@/geodata/parse/project/layers'
import type { FeatureId } from '@/geodata/types'
import { articleText, listMentions, type LocatedMention } from './list-mentions'
import { quote } from './quote'

/** The path of the annotations of the article in a language. */
export function mentionsFile(locale: Locale): string {
  return `/annotations/${locale}.json`
}

/** A feature in the file of its layer, by a JSON Pointer. */
function inLayer(id: FeatureId) {
  const geodata = loadGeodata()
  for (const name of contentLayerNames) {
    const index = [...geodata[name].keys()].indexOf(id)
    if (index !== -1) return { file: fileOf(name), pointer: `/features/${index}` }
  }
  throw new Error(
    `annotations: got a mention of “${id}”, wanted one of a feature of ${contentLayerNames.join(', ')}`,
  )
}

/** What a mention means: the page of the feature, and its shape in the layer. */
function bodiesOf(id: FeatureId, locale: Locale) {
  const { file, pointer } = inLayer(id)
  return [
    {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: { id: wholeAddress(addressOf(locale, id)), format: 'text/html', language: locale },
    },
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: { id: wholeAddress(`/geodata/${file}`), format: 'application/geo+json' },
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc6901',
        value: pointer,
      },
    },
  ]
}

/** The words of a mention, by the id of their element and by what stands around them. */
function targetOf({ id, index, block, start, end }: LocatedMention, text: string, locale: Locale) {
  return {
    type: 'SpecificResource',
    source: { id: wholeAddress(`/${locale}/`), format: 'text/html', language: locale },
    selector: [
      {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: `${id}-${index + 1}`,
      },
      { type: 'TextQuoteSelector', ...quote(text, block, start, end) },
    ],
  }
}

/**
 * The mentions of the article as a collection of annotations, after the W3C's Web Annotation Data
 * Model (2017).
 */
export function annotateMentions(locale: Locale) {
  const { published } = messagesOf(locale)
  const mentions = listMentions(locale)
  const text = articleText(locale)
  const address = wholeAddress(mentionsFile(locale))
  const items = mentions.map((mention) => ({
    id: `${address}#${mention.id}-${mention.index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: bodiesOf(mention.id, locale),
    target: targetOf(mention, text, locale),
  }))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: fill(published.mentionsText, { n: mentions.length }),
    creator: { type: 'Organization', name: published.author },
    total: items.length,
    first: { id: `${address}#page`, type: 'AnnotationPage', startIndex: 0, items },
  }
}
