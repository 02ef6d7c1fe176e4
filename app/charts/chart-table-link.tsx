import { type Locale, messagesOf } from '@/app/messages'
import { type ChartName, chartPath } from './chart-files'

interface ChartTableLinkProps {
  readonly name: ChartName
  readonly locale: Locale
}

/**
 * The way to the table behind a chart. It has a page of its own: in the article it would travel
 * twice with each of a hundred pages.
 */
export function ChartTableLink({ name, locale }: ChartTableLinkProps) {
  return <a href={chartPath(name, locale)}>{messagesOf(locale).charts.tableOf}</a>
}
