import type { CreativeWork, Dataset, Organization, Person, Thing } from 'schema-dts'
import { toCsl } from '@/app/bibliography/csl'
import { yearOf } from '@/app/bibliography/csl-dates'
import { bibliographyFiles } from '@/app/bibliography/files'
import { type Locale, messagesOf } from '@/app/messages'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import type { Source, SourceName } from '@/geodata/parse/project/bibliography'
import { download } from './download'
import { addressOfView, authors, breadcrumbs, sourceAddress, websiteReference } from './nodes'

function describeBibliography(locale: Locale): Dataset {
  const { published } = messagesOf(locale)
  const files = Object.entries(bibliographyFiles)
  return {
    '@type': 'Dataset',
    name: published.works,
    description: fill(published.worksText, { n: loadGeodata().bibliography.size }),
    url: addressOfView('sources', locale),
    creator: authors(locale),
    isAccessibleForFree: true,
    distribution: files.map(([file, { contentType }]) =>
      download(`/bibliography/${file}`, contentType.replace(/;.*/, '')),
    ),
  }
}

function personOf({ given, family, suffix }: Exclude<SourceName, { literal: string }>): Person {
  return { '@type': 'Person', name: [given, family, suffix].filter(Boolean).join(' ') }
}

function creatorOf(name: SourceName): Person | Organization {
  return 'literal' in name ? { '@type': 'Organization', name: name.literal } : personOf(name)
}

function describeWork(source: Source, locale: Locale): CreativeWork {
  const { author, editor, issued, note } = toCsl(source)
  return {
    '@type': 'CreativeWork',
    '@id': sourceAddress(source.id, locale),
    name: source.title,
    ...(author && { author: author.map(creatorOf) }),
    ...(editor && { editor: editor.flatMap((name) => ('family' in name ? [personOf(name)] : [])) }),
    ...(issued && { datePublished: yearOf(issued) }),
    ...(source.container && { isPartOf: { '@type': 'CreativeWork', name: source.container } }),
    ...(source.url && { url: source.url }),
    creditText: note,
  }
}

/** The works that all rests on. */
export function describeSources(locale: Locale): Thing[] {
  const { sources } = messagesOf(locale)
  const address = addressOfView('sources', locale)
  return [
    {
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: sources.heading,
      inLanguage: locale,
      isPartOf: websiteReference(locale),
      breadcrumb: breadcrumbs(locale, address, sources.title),
    },
    describeBibliography(locale),
    ...[...loadGeodata().bibliography.values()].map((source) => describeWork(source, locale)),
  ]
}
