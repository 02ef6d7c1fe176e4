import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layerFeatures } from '@/geodata/layer-features'
import { fileOf, type LayerName, layerNames, layers } from '@/geodata/parse/project/layers'
import linkedPlacesContext from './linked-places/context.json'
import { contextFile, writeLinkedPlaces } from './linked-places/write-layer'
import { writeCsv } from './tables/csv'
import { isTabular, layerRows } from './tables/layer-rows'
import { type RecordTable, recordTableNames, recordTables } from './tables/record-rows'

/** What a file is written in: GeoJSON, Linked Places Format, CSV, or JSON of our own. */
export type Form = 'geojson' | 'lpf' | 'csv' | 'json' | 'context'

/** A file that is published under `/geodata/` for others to take away. */
export interface TakeawayFile {
  readonly form: Form
  /** The layer or table that it holds. */
  readonly subject: LayerName | RecordTable | null
  readonly write: () => Buffer
}

export const contentTypes: Readonly<Record<Form, string>> = {
  geojson: 'application/geo+json',
  lpf: 'application/ld+json',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  context: 'application/ld+json',
}

const committed = (...path: string[]) => readFileSync(join(process.cwd(), 'geodata', ...path))
const asJson = (value: unknown) => Buffer.from(`${JSON.stringify(value)}\n`)

/** A feature on each line, as in the layers, so that a file can be read and compared. */
function collectionLines({ features, ...members }: ReturnType<typeof writeLinkedPlaces>): Buffer {
  const head = JSON.stringify(members).slice(0, -1)
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return Buffer.from(`${head},"features":[\n${lines}\n]}\n`)
}

function filesOfLayer(subject: LayerName): [string, TakeawayFile][] {
  const files: [string, TakeawayFile][] = [
    [
      fileOf(subject),
      { form: 'geojson', subject, write: () => committed('layers', fileOf(subject)) },
    ],
    [
      `${subject}.lpf.json`,
      { form: 'lpf', subject, write: () => collectionLines(writeLinkedPlaces(subject)) },
    ],
  ]
  if (isTabular(layers[subject].kind)) {
    const write = () => Buffer.from(writeCsv(layerRows(layerFeatures(subject))))
    files.push([`${subject}.csv`, { form: 'csv', subject, write }])
  }
  return files
}

function filesOfTable(subject: RecordTable): [string, TakeawayFile][] {
  const write = () => Buffer.from(writeCsv(recordTables[subject].makeRows()))
  return [[`${subject}.csv`, { form: 'csv', subject, write }]]
}

/** Has a file written once in the life of a process: its route, its checksum and its size all ask. */
function onlyOnce([name, file]: [string, TakeawayFile]): [string, TakeawayFile] {
  let written: Buffer | undefined
  return [name, { ...file, write: () => (written ??= file.write()) }]
}

const files: [string, TakeawayFile][] = [
  ...layerNames.flatMap(filesOfLayer),
  ...recordTableNames.flatMap(filesOfTable),
  ...(['deliveries', 'events'] as const).map((subject): [string, TakeawayFile] => [
    `${subject}.json`,
    { form: 'json', subject, write: () => committed(`${subject}.json`) },
  ]),
  [contextFile, { form: 'context', subject: null, write: () => asJson(linkedPlacesContext) }],
]

/** Every file to take away by its name, layer by layer, then the records, then what they refer to. */
export const takeawayFiles: ReadonlyMap<string, TakeawayFile> = new Map(files.map(onlyOnce))
