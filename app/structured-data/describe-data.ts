import type { DataDownload, Dataset, Thing } from 'schema-dts'
import { mentionsFile } from '@/app/annotations/annotate'
import { listMentions } from '@/app/annotations/list-mentions'
import { type Locale, messagesOf } from '@/app/messages'
import { addressOfFile } from '@/app/takeaway/addresses'
import { stampOf } from '@/app/takeaway/checksums'
import { contentTypes, takeawayFiles } from '@/app/takeaway/files'
import { licenceAddress } from '@/app/takeaway/licence-address'
import { recordTableNames, recordTables } from '@/app/takeaway/tables/record-rows'
import { fill } from '@/components/state/fill-message'
import { readLayerTerms } from '@/geodata/layer-terms'
import { fileOf, type LayerName, layerNames } from '@/geodata/parse/project/layers'
import { download } from './download'
import { addressOfView, authors, breadcrumbs, websiteReference } from './nodes'

/** Every form of a layer or table, each with its size and checksum. */
function downloadsOf(subject: string): DataDownload[] {
  return [...takeawayFiles].flatMap(([name, file]) => {
    if (file.subject !== subject) return []
    const { bytes, sha256 } = stampOf(name)
    const [encodingFormat = ''] = contentTypes[file.form].split(';', 1)
    return [{ ...download(`/geodata/${name}`, encodingFormat), contentSize: `${bytes} B`, sha256 }]
  })
}

/** The box around all features of a layer, as schema.org writes it: latitude first. */
function writeBox([west, south, east, north]: readonly number[]): string {
  return `${south} ${west} ${north} ${east}`
}

function describeLayer(name: LayerName, locale: Locale) {
  const { attribution, licence, date, box, featureCount } = readLayerTerms(name)
  const { published } = messagesOf(locale)
  const file = fileOf(name)
  return {
    '@type': 'Dataset',
    '@id': addressOfFile(file),
    name: fill(published.layer, { file }),
    description: fill(published.layerText, { n: featureCount, attribution }),
    url: `${addressOfView('data', locale)}#layer-${name}`,
    license: licenceAddress(licence),
    creator: authors(locale),
    creditText: attribution,
    dateModified: date,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: writeBox(box) } },
    distribution: downloadsOf(name),
  } as const satisfies Dataset
}

function describeTable(name: (typeof recordTableNames)[number], locale: Locale) {
  const { data, published } = messagesOf(locale)
  const file = `${name}.csv`
  return {
    '@type': 'Dataset',
    '@id': addressOfFile(file),
    name: fill(published.layer, { file }),
    description: `${data.tables[name].holds} (${published.coverage})`,
    url: `${addressOfView('data', locale)}#table-${name}`,
    license: licenceAddress(recordTables[name].licence),
    creator: authors(locale),
    isAccessibleForFree: true,
    distribution: downloadsOf(name),
  } as const satisfies Dataset
}

function describeMentions(locale: Locale): Dataset {
  const { published } = messagesOf(locale)
  return {
    '@type': 'Dataset',
    name: published.mentions,
    description: fill(published.mentionsText, { n: listMentions(locale).length }),
    url: addressOfView('data', locale),
    creator: authors(locale),
    inLanguage: locale,
    isAccessibleForFree: true,
    distribution: download(mentionsFile(locale), 'application/ld+json'),
  }
}

/** The catalogue of what can be taken away, and each layer and table in it. */
export function describeData(locale: Locale): Thing[] {
  const { data } = messagesOf(locale)
  const address = addressOfView('data', locale)
  const sets = [
    ...layerNames.map((name) => describeLayer(name, locale)),
    ...recordTableNames.map((name) => describeTable(name, locale)),
  ]
  return [
    {
      '@type': 'DataCatalog',
      '@id': `${address}#catalogue`,
      url: address,
      name: data.heading,
      description: data.lead,
      inLanguage: locale,
      creator: authors(locale),
      dataset: sets.map((set) => ({ '@id': set['@id'] })),
    },
    {
      '@type': 'WebPage',
      '@id': address,
      url: address,
      name: data.heading,
      inLanguage: locale,
      isPartOf: websiteReference(locale),
      mainEntity: { '@id': `${address}#catalogue` },
      breadcrumb: breadcrumbs(locale, address, data.title),
    },
    ...sets,
    describeMentions(locale),
  ]
}
