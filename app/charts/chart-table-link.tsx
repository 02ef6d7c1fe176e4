import { type Locale, messagesOf } from '@/app/messages'
import { type TableName, tablePath } from './chart-files'

interface ChartTableLinkProps {
  readonly name: TableName
  readonly locale: Locale
}

/**
 * The way to the table behind a chart. It has a page of its own: in the article it would travel
 * twice with each of a hundred pages.
 */
export function ChartTableLink({ name, locale }: ChartTableLinkProps) {
  return <a href={tablePath(name, locale)}>{messagesOf(locale).charts.tableOf}</a>
}
