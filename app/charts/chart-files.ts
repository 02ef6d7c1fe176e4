import { type Locale, locales } from '@/app/messages'
import { once } from '@/app/once'
import type { Chart, ChartSize } from './chart-document'
import { drawAreas } from './draw-areas'
import { drawDeliveries } from './draw-deliveries'
import { drawRulers } from './draw-rulers'
import { drawTimeline } from './draw-timeline'

const drawings = {
  areas: drawAreas,
  deliveries: drawDeliveries,
  timeline: drawTimeline,
  rulers: drawRulers,
} as const
export const chartNames = ['areas', 'deliveries', 'timeline', 'rulers'] as const
/** The charts whose table has a page of its own; that of the areas stands in the article. */
export const tableNames = ['deliveries', 'timeline'] as const
const sizes = ['wide', 'narrow'] as const satisfies ChartSize[]

export type ChartName = (typeof chartNames)[number]
export type TableName = (typeof tableNames)[number]

/** A chart in a language, drawn for the column of text or for a phone. */
export function drawChart(name: ChartName, locale: Locale, size: ChartSize): Chart {
  return chartFiles.get(chartFile(name, locale, size))!()
}

/** The file of a chart below `/charts/`, such as `timeline.en.wide.svg`. */
export function chartFile(name: ChartName, locale: Locale, size: ChartSize): string {
  return `${name}.${locale}.${size}.svg`
}

/** The page of the table that a chart is drawn from. */
export function tablePath(name: TableName, locale: Locale): string {
  return `/${locale}/charts/${name}/`
}

/** The charts that are files, by their name below `/charts/`. */
export const chartFiles: ReadonlyMap<string, () => Chart> = new Map(
  chartNames.flatMap((name) =>
    locales.flatMap((locale) =>
      sizes.map(
        (size) =>
          [chartFile(name, locale, size), once(() => drawings[name](locale, size))] as const,
      ),
    ),
  ),
)
