import bbox from '@turf/bbox'
import { contentFeatures } from '@/app/geodata/content-features'
import { type Locale, messagesOf } from '@/app/messages'
import type { FindEntry, FindWords } from '@/components/find/find-file'
import { fill } from '@/components/state/fill-message'
import { roundCamera } from '@/components/state/view-hash'
import { loadGeodata } from '@/geodata/load'
import type { BasemapFeature, Claim, ContentFeature, Names } from '@/geodata/types'
import { articleOf } from './article-of'
import { claimNumber, paragraphsOf, readClaimText } from './claims'
import { formatDates } from './format-dates'
import type { Passage } from './passages'
import { nameIn } from './summarise'

type EntryOf<Kind extends FindEntry['kind']> = Extract<FindEntry, { kind: Kind }>

function spellingsOf(...names: (Names | readonly string[] | undefined)[]): string[] {
  return [
    ...new Set(names.flatMap((some) => Object.values<string | undefined>(some ?? {}))),
  ].filter((name) => name !== undefined)
}

/** Every name of a feature that the data know, each once. */
export function allNames({ properties }: ContentFeature): string[] {
  return properties.kind === 'site'
    ? spellingsOf(properties.names, properties.longNames, properties.otherNames)
    : spellingsOf(properties.names)
}

/**
 * Of “Kazan” the site of the story comes before the town, of “Lwów” the town before a line that is
 * only said to pass it, and a line before its variants.
 */
function weightOf({ properties }: ContentFeature): number {
  if (properties.kind === 'site') return 2 * groundWeight
  return properties.kind === 'line' && properties.variantOf ? 0.5 : 1
}
const groundWeight = 1.5

function featureEntry(feature: ContentFeature, locale: Locale): EntryOf<'feature'> {
  const { kinds, categories } = messagesOf(locale)
  const { properties, id } = feature
  const what = properties.kind === 'site' ? categories[properties.category] : kinds[properties.kind]
  return {
    kind: 'feature',
    weight: weightOf(feature),
    id,
    title: nameIn(feature, locale),
    about: `${what} · ${formatDates(properties.dates, locale)}`,
    names: allNames(feature),
  }
}

/** How near the map is brought to what is named beneath the story. */
const groundZoom = { city: 8, river: 7, lake: 7, sea: 5 } as const
type GroundKind = keyof typeof groundZoom

/** The middle of a point or box; of a river, which winds, one of its own vertices. */
function middleOf(feature: BasemapFeature): readonly [longitude: number, latitude: number] {
  const { geometry } = feature
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    const course =
      geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
    const [longitude = 0, latitude = 0] = course[Math.floor(course.length / 2)] ?? []
    return [longitude, latitude]
  }
  const [west, south, east, north] = bbox(feature)
  return [(west + east) / 2, (south + north) / 2]
}

/** Towns and waters with names, but those that are places of the story themselves. */
function groundEntries(locale: Locale): EntryOf<'ground'>[] {
  const { basemap, sites } = loadGeodata()
  const { ground } = messagesOf(locale).find
  const known = new Set([...sites.values()].map(({ properties }) => properties.names.en))
  const kinds: readonly (readonly [GroundKind, readonly BasemapFeature[]])[] = [
    ['city', basemap.cities],
    ['river', basemap.rivers],
    ['lake', basemap.lakes],
    ['sea', basemap.seas],
  ]
  return kinds.flatMap(([kind, features]) =>
    features.flatMap((feature): EntryOf<'ground'>[] => {
      const { names, namesThen } = feature.properties
      if (!names || known.has(names.en)) return []
      known.add(names.en)
      const [longitude, latitude] = middleOf(feature)
      return [
        {
          kind: 'ground',
          weight: groundWeight,
          title: names[locale] ?? names.en,
          about: ground[kind],
          names: spellingsOf(names, namesThen),
          camera: roundCamera({ zoom: groundZoom[kind], longitude, latitude }),
        },
      ]
    }),
  )
}

function claimEntry({ id, verdict, topic }: Claim, locale: Locale): EntryOf<'claim'> {
  const { claims } = messagesOf(locale)
  const { claim, better } = readClaimText(locale, id)
  const title = fill(claims.number, { number: claimNumber(id) })
  return {
    kind: 'claim',
    id,
    title,
    about: `${claims.verdicts[verdict]} · ${claims.topics[topic]}`,
    names: [title, id],
    text: [claim, ...paragraphsOf(better)].join(' '),
  }
}

/** A heading is told with each passage below it; a table or picture has no words of its own. */
function passageEntries({ id, section, text }: Passage): EntryOf<'passage'>[] {
  if (text === '' || text === section) return []
  return [{ kind: 'passage', title: section, about: '', id, text }]
}

/** All that a reader can find, as a language tells it. */
export function listFindEntries(locale: Locale): FindEntry[] {
  const features = contentFeatures()
  const { passages } = articleOf(locale)
  return [
    ...features.map((feature) => featureEntry(feature, locale)),
    ...groundEntries(locale),
    ...[...loadGeodata().claims.values()].map((claim) => claimEntry(claim, locale)),
    ...passages.flatMap(passageEntries),
  ]
}

/** The words around what is found. */
export function findWords(locale: Locale): FindWords {
  const {
    kinds,
    results,
    hint,
    nothing,
    similar,
    some,
    more,
    allNames: all,
    slashKey,
  } = messagesOf(locale).find
  return { kinds, results, hint, nothing, similar, some, more, allNames: all, slashKey }
}
