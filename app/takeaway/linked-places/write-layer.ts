import bbox from '@turf/bbox'
import { type Locale, locales } from '@/app/messages'
import { wholeAddress } from '@/app/site/origin'
import { paragraphsOf } from '@/app/text/claims'
import { readStory } from '@/app/text/stories'
import { addressOf } from '@/components/state/address'
import { type LayerFeature, layerFeatures } from '@/geodata/layer-features'
import { type LayerTerms, readLayerTerms } from '@/geodata/layer-terms'
import { loadGeodata } from '@/geodata/load'
import type { LayerName } from '@/geodata/parse/project/layers'
import type { Confidence } from '@/geodata/types'
import { addressOfFeature, addressOfFile, addressOfLayer } from '../addresses'
import { licenceAddress } from '../licence-address'
import { citationsOf } from './citations'
import { classOf, typesOf } from './types'
import { type Certainty, type When, whenOf } from './when'

export const contextFile = 'linked-places-context.jsonld'

const certainties: Record<Confidence, Certainty> = {
  high: 'certain',
  medium: 'less-certain',
  low: 'uncertain',
}

/** A name that a feature goes by; its language is left out where it is not known. */
interface Toponym {
  readonly toponym: string
  readonly lang?: string
}

/** Whether a feature can stand in a gazetteer, which lists names. */
export function isNamed({ properties }: LayerFeature): boolean {
  return properties.names !== undefined
}

function namesOf({ properties }: LayerFeature) {
  const {
    names = {},
    longNames,
    otherNames,
  } = {
    longNames: {},
    otherNames: [],
    ...properties,
  }
  const inLanguages = [names, longNames].flatMap((each): Toponym[] =>
    Object.entries(each).map(([lang, toponym]) => ({ toponym: String(toponym), lang })),
  )
  const all: Toponym[] = [...inLanguages, ...otherNames.map((toponym) => ({ toponym }))]
  const distinct = new Map(all.map((name) => [`${name.lang ?? ''} ${name.toponym}`, name]))
  const citations = citationsOf(properties.sources ?? [])
  // The works tell of the feature under one name or another: which, is not recorded.
  return [...distinct.values()].map((name, index) => (index === 0 ? { ...name, citations } : name))
}

/** What the basemap shows has no dates: it is as it was known when the layer was made. */
function timeOf({ properties }: LayerFeature, { date }: LayerTerms): When {
  if ('dates' in properties) return whenOf(properties.dates)
  return { timespans: [{ start: { in: date } }], label: 'as known when the layer was made' }
}

function storyIn(locale: Locale, id: string) {
  const feature = loadGeodata().feature(id)
  if (!feature) return []
  return [
    {
      value: paragraphsOf(readStory(locale, feature.id)).join('\n'),
      lang: locale,
      source: wholeAddress(addressOf(locale, feature.id)),
    },
  ]
}

/** The story in every language, and what the editor notes of the drawing. */
function descriptionsOf({ id, properties }: LayerFeature) {
  const { note, method, changes } = { note: '', method: '', changes: '', ...properties }
  return [
    ...locales.flatMap((locale) => storyIn(locale, id)),
    ...[note, method, changes].filter(Boolean).map((value) => ({ value, lang: 'en' })),
  ]
}

function linksOf({ id, properties }: LayerFeature) {
  const feature = loadGeodata().feature(id)
  const pages = feature ? locales.map((locale) => wholeAddress(addressOf(locale, feature.id))) : []
  const { geonamesId } = { geonamesId: undefined, ...properties }
  // A place of the story lies in the town of that number: the two are not the same thing.
  const type = properties.kind === 'city' ? 'closeMatch' : 'seeAlso'
  return [
    ...pages.map((identifier) => ({ type: 'primaryTopicOf', identifier })),
    ...(geonamesId === undefined
      ? []
      : [{ type, identifier: `https://www.geonames.org/${geonamesId}` }]),
  ]
}

/** What a stretch is part of, and which line cut a share. */
function relationsOf({ properties }: LayerFeature, layer: LayerName) {
  const { bounds, line } = { bounds: undefined, line: undefined, ...properties }
  const relation = (relationType: string, id: string, words: string) => {
    const name = loadGeodata().feature(id)?.properties.names.en ?? id
    return [{ relationType, relationTo: addressOfFeature(id, layer), label: `${words} ${name}` }]
  }
  return [
    ...(bounds ? relation('gvp:broaderPartitive', bounds, 'part of') : []),
    ...(line ? relation('gvp:tgn3000_related_to', line, 'cut by') : []),
  ]
}

function geometryOf({ geometry, properties }: LayerFeature) {
  const { certainty } = { certainty: undefined, ...properties }
  return certainty ? { ...geometry, certainty: certainties[certainty] } : geometry
}

const unlessEmpty = <Entry>(key: string, entries: readonly Entry[]) =>
  entries.length > 0 ? { [key]: entries } : {}

function writeFeature(feature: LayerFeature, name: LayerName, terms: LayerTerms) {
  const { id, type, properties } = feature
  const { kind, precisionKm } = properties
  const fclass = classOf(kind)
  return {
    '@id': addressOfFeature(id, name),
    type,
    properties: {
      title: properties.names?.en ?? id,
      id,
      kind,
      ...(precisionKm && { precisionKm }),
      ...(fclass && { fclasses: [fclass] }),
    },
    when: timeOf(feature, terms),
    names: namesOf(feature),
    types: typesOf(feature, addressOfLayer(name)),
    geometry: geometryOf(feature),
    ...unlessEmpty('links', linksOf(feature)),
    ...unlessEmpty('relations', relationsOf(feature, name)),
    ...unlessEmpty('descriptions', descriptionsOf(feature)),
  }
}

/**
 * A layer in the Linked Places Format (https://github.com/LinkedPasts/linked-places-format, 1.2.2 of
 * 4 September 2022): GeoJSON that is JSON-LD too. What has no name is left out, since the format
 * lists names.
 */
export function writeLinkedPlaces(name: LayerName) {
  const terms = readLayerTerms(name)
  const { attribution, licence, date } = terms
  const named = layerFeatures(name).filter(isNamed)
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features: [...named] })
  return {
    type: 'FeatureCollection',
    '@context': addressOfFile(contextFile),
    '@id': addressOfFile(`${name}.lpf.json`),
    bbox: [west, south, east, north],
    date,
    attribution,
    licence: licenceAddress(licence),
    features: named.map((feature) => writeFeature(feature, name, terms)),
  }
}
