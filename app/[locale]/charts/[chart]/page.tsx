import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type TableName, tableNames } from '@/app/charts/chart-files'
import { DeliveriesTable } from '@/app/charts/deliveries-table'
import { RecordsLink } from '@/app/charts/records-link'
import { TimelineTable } from '@/app/charts/timeline-table'
import { isLocale, locales, messagesOf } from '@/app/messages'

interface PageProps {
  readonly params: Promise<{ locale: string; chart: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => tableNames.map((chart) => ({ locale, chart })))
}

const tables = { deliveries: DeliveriesTable, timeline: TimelineTable }
const records: Readonly<Record<TableName, string>> = {
  deliveries: 'deliveries.json',
  timeline: 'events.json',
}

async function readParams({ params }: PageProps) {
  const { locale, chart } = await params
  const name = tableNames.find((each) => each === chart)
  if (!isLocale(locale) || !name) notFound()
  return { locale, name, charts: messagesOf(locale).charts }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { name, charts } = await readParams(props)
  return { title: charts[name].title }
}

/** What a chart of the article is drawn from, as a table. */
export default async function ChartPage(props: PageProps) {
  const { locale, name, charts } = await readParams(props)
  const Table = tables[name]
  return (
    <article className="story">
      <p>
        <a href={`/${locale}/`}>{charts.back}</a>
      </p>
      <h2>{charts[name].title}</h2>
      <div className="chart-table">
        <Table locale={locale} />
      </div>
      <p className="method">
        {charts[name].method} <RecordsLink file={records[name]}>{charts.file}</RecordsLink>
      </p>
    </article>
  )
}
