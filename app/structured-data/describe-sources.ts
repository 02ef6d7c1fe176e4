import bbox from '@turf/bbox'
import type { CreativeWork, DataDownload, Dataset, Organization, Person, Thing } from 'schema-dts'
import { mentionsFile } from '@/app/annotations/annotate'
import { toCsl } from '@/app/bibliography/csl'
import { yearOf } from '@/app/bibliography/csl-dates'
import { bibliographyFiles } from '@/app/bibliography/files'
import { listMentions } from '@/app/annotations/list-mentions'
import { type Locale, messagesOf } from '@/app/messages'
import { wholeAddress } from '@/app/site/origin'
import { fill } from '@/components/state/fill-message'
import { readLayerTerms } from '@/geodata/layer-terms'
import { loadGeodata } from '@/geodata/load'
import type { Source, SourceName } from '@/geodata/parse/project/bibliography'
import { fileOf, type LayerName, layerNames } from '@/geodata/parse/project/layers'
import { addressOfView, authors, breadcrumbs, sourceAddress, websiteReference } from './nodes'

function licenceAddress(spdxId: string): string {
  return `https://spdx.org/licenses/${spdxId}.html`
}

function download(path: string, encodingFormat: string): DataDownload {
  return { '@type': 'DataDownload', contentUrl: wholeAddress(path), encodingFormat }
}

/** The box around all features of a layer, as schema.org writes it: latitude first. */
function boxOf(name: LayerName): string {
  const { basemap, sites, lines, areas, routes, stretches } = loadGeodata()
  const content = { sites, lines, areas, routes, borders: stretches }
  const features =
    name in content
      ? [...content[name as keyof typeof content].values()]
      : basemap[name as keyof typeof basemap]
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features: [...features] })
  return `${south} ${west} ${north} ${east}`
}

function describeLayer(name: LayerName, locale: Locale): Dataset {
  const { attribution, licence, featureCount } = readLayerTerms(name)
  const { published } = messagesOf(locale)
  const file = fileOf(name)
  return {
    '@type': 'Dataset',
    '@id': wholeAddress(`/geodata/${file}`),
    name: fill(published.layer, { file }),
    description: fill(published.layerText, { n: featureCount, attribution }),
    url: `${addressOfView('sources', locale)}#data`,
    license: licenceAddress(licence),
    creator: authors(locale),
    creditText: attribution,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: boxOf(name) } },
    distribution: download(`/geodata/${file}`, 'application/geo+json'),
  }
}

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

function describeMentions(locale: Locale): Dataset {
  const { published } = messagesOf(locale)
  return {
    '@type': 'Dataset',
    name: published.mentions,
    description: fill(published.mentionsText, { n: listMentions(locale).length }),
    url: addressOfView('sources', locale),
    creator: authors(locale),
    inLanguage: locale,
    isAccessibleForFree: true,
    distribution: download(mentionsFile(locale), 'application/ld+json'),
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

/** What can be taken away, and the works that all rests on. */
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
    ...layerNames.map((name) => describeLayer(name, locale)),
    describeBibliography(locale),
    describeMentions(locale),
    ...[...loadGeodata().bibliography.values()].map((source) => describeWork(source, locale)),
  ]
}
