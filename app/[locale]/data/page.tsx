import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, messagesOf } from '@/app/messages'
import { checksumsFile } from '@/app/takeaway/checksums'
import { contextFile } from '@/app/takeaway/linked-places/write-layer'
import { recordTableNames } from '@/app/takeaway/tables/record-rows'
import { layerNames } from '@/geodata/parse/project/layers'
import { LayerEntry } from './layer-entry'
import { MentionFiles } from './mention-files'
import { TableEntry } from './table-entry'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

/** What a reader does with the files; tried with GDAL 3.6. */
const commands = `sha256sum --check --ignore-missing ${checksumsFile}
ogr2ogr -mapFieldType StringList=String areas.gpkg areas.geojson
ogr2ogr -oo X_POSSIBLE_NAMES=longitude -oo Y_POSSIBLE_NAMES=latitude -oo AUTODETECT_TYPE=YES -a_srs EPSG:4326 sites.gpkg sites.csv`

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { title: messagesOf(locale).data.title }
}

/** Every layer and table to take away, with what it holds, its terms and how sure it is. */
export default async function DataPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const { data, sources } = messages
  return (
    <div className="story">
      <p>
        <a href={`/${locale}/`}>{sources.back}</a>
      </p>
      <h2>{data.heading}</h2>
      <p>{data.lead}</p>
      <h3>{data.layersHeading}</h3>
      {layerNames.map((name) => (
        <LayerEntry key={name} name={name} locale={locale} messages={messages} />
      ))}
      <h3>{data.tablesHeading}</h3>
      {recordTableNames.map((name) => (
        <TableEntry key={name} name={name} locale={locale} messages={messages} />
      ))}
      <h3>{data.aboutHeading}</h3>
      {data.about.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <pre className="data-commands">
        <code>{commands}</code>
      </pre>
      <ul className="data-files">
        <li>
          <a href={`/geodata/${checksumsFile}`} download={checksumsFile}>
            {data.checksumsFile}
          </a>
        </li>
        <li>
          <a href={`/geodata/${contextFile}`} download={contextFile}>
            {data.context}
          </a>
        </li>
        <MentionFiles messages={messages} />
        <li>
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a text file, not a page */}
          <a href="/licences/NOTICE.txt">{sources.licences}</a>
        </li>
      </ul>
    </div>
  )
}
