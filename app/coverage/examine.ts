import type { Locale } from '@/app/messages'
import { nameIn } from '@/app/text/summarise'
import type { Section } from '@/app/text/sections'
import type { Geodata } from '@/geodata/load'
import { placeOf } from './gazetteer'
import { namesIn } from './place-names'

/** What the article of a language leaves open, each list as an editor reads it. */
export interface Coverage {
  /** Links to a feature, a source or a claim that is not there. */
  readonly deadLinks: readonly string[]
  readonly claimsWithoutSource: readonly string[]
  /** Towns and waters that the article names and the map does not let a reader choose. */
  readonly namedButUnmapped: readonly string[]
  /** Places of the map that a section names without a mention of any feature there. */
  readonly namedButUnlinked: readonly string[]
  readonly featuresNeverMentioned: readonly string[]
  readonly claimsNeverMarked: readonly string[]
  readonly sitesWithoutDates: readonly string[]
  /** Sites whose dates are approximate or open. */
  readonly sitesOfUnsureDates: readonly string[]
  /** Works that nothing rests on: no text, feature, claim, event or delivery. */
  readonly sourcesNeverCited: readonly string[]
  /** Sections that want nothing of the map. */
  readonly sectionsWithoutView: readonly string[]
}

/** The lists that must be empty. */
export const faults = ['deadLinks', 'claimsWithoutSource'] as const satisfies (keyof Coverage)[]

export interface Subject {
  readonly locale: Locale
  readonly sections: readonly Section[]
  readonly geodata: Geodata
  /** Names that a gazetteer knows. */
  readonly gazetteer: readonly string[]
}

/** In which sections a test is passed, behind a word for it: “Lublin (Two lines in five weeks)”. */
function inSections(
  word: string,
  sections: readonly Section[],
  test: (section: Section) => boolean,
): string[] {
  const headings = sections.filter(test).map(({ heading }) => heading || '–')
  return headings.length > 0 ? [`${word} (${headings.join('; ')})`] : []
}

function deadLinks({ sections, geodata }: Subject): string[] {
  const { bibliography, claims, feature } = geodata
  return sections.flatMap(({ heading, mentions, citations, claims: marks, otherLinks }) =>
    [
      ...mentions.filter((id) => !feature(id)).map((id) => `#${id}`),
      ...citations.filter((id) => !bibliography.has(id)).map((id) => `#source-${id}`),
      ...marks.filter((id) => !claims.has(id)).map((id) => `#claim-${id}`),
      ...otherLinks,
    ].map((link) => `${link} (${heading || '–'})`),
  )
}

/** The names that a section says outside of its links. */
function sayers(
  { sections, locale }: Subject,
  names: readonly string[],
): ReadonlyMap<Section, ReadonlySet<string>> {
  return new Map(
    sections.map((section) => [
      section,
      new Set(namesIn(section.plainTexts.join('\n'), names, locale)),
    ]),
  )
}

function sourcesInUse({ sections, geodata }: Subject): ReadonlySet<string> {
  const { claims, events, deliveries } = geodata
  return new Set([
    ...sections.flatMap(({ citations }) => citations),
    ...[...geodata.features.values()].flatMap(({ properties }) => properties.sources),
    ...[...claims.values(), ...events.values()].flatMap(({ sources }) => sources),
    ...[...deliveries.values()].flatMap(({ agreed = [], estimates }) =>
      [...agreed, ...estimates].flatMap(({ sources }) => sources),
    ),
  ])
}

/** Holds an article against the data that it stands on. */
export function examine(subject: Subject): Coverage {
  const { locale, sections, geodata, gazetteer } = subject
  const features = [...geodata.features.values()]
  const sites = [...geodata.sites.values()]
  const mentioned = new Set(sections.flatMap(({ mentions }) => mentions))
  const marked = new Set(sections.flatMap(({ claims }) => claims))
  const places = new Map<string, string[]>()
  for (const site of sites) {
    const place = placeOf(nameIn(site, locale))
    places.set(place, [...(places.get(place) ?? []), site.id])
  }
  const unmapped = gazetteer.filter((name) => !places.has(name))
  const said = sayers(subject, [...unmapped, ...places.keys()])
  const inUse = sourcesInUse(subject)
  return {
    deadLinks: deadLinks(subject),
    claimsWithoutSource: [...geodata.claims.values()]
      .filter(({ sources }) => sources.length === 0)
      .map(({ id }) => id),
    namedButUnmapped: unmapped.flatMap((name) =>
      inSections(name, sections, (section) => said.get(section)?.has(name) ?? false),
    ),
    namedButUnlinked: [...places].flatMap(([name, there]) =>
      inSections(
        name,
        sections,
        (section) =>
          (said.get(section)?.has(name) ?? false) &&
          !there.some((id) => section.mentions.includes(id)),
      ),
    ),
    featuresNeverMentioned: features.filter(({ id }) => !mentioned.has(id)).map(({ id }) => id),
    claimsNeverMarked: [...geodata.claims.keys()].filter((id) => !marked.has(id)),
    sitesWithoutDates: sites
      .filter(({ properties }) => properties.dates.trim() === '')
      .map(({ id }) => id),
    sitesOfUnsureDates: sites
      .filter(({ properties }) => /[~?%]|\.\./.test(properties.dates))
      .map(({ id, properties }) => `${id} (${properties.dates})`),
    sourcesNeverCited: [...geodata.bibliography.keys()].filter((id) => !inUse.has(id)),
    sectionsWithoutView: sections
      .filter(({ heading, blocks }) => heading !== '' && !blocks.includes('map'))
      .map(({ heading }) => heading),
  }
}
