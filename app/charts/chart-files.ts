import { type Locale, locales } from '@/app/messages'
import type { Chart, ChartSize } from './chart-document'
import { drawDeliveries } from './draw-deliveries'
import { drawTimeline } from './draw-timeline'

const drawings = { deliveries: drawDeliveries, timeline: drawTimeline } as const
const names = ['deliveries', 'timeline'] as const satisfies (keyof typeof drawings)[]
const sizes = ['wide', 'narrow'] as const satisfies ChartSize[]

export type ChartName = (typeof names)[number]

/** Draws a chart in a language, for the column of text or for a phone. */
export function drawChart(name: ChartName, locale: Locale, size: ChartSize): Chart {
  return drawings[name](locale, size)
}

/** The file of a chart below `/charts/`, such as `timeline.en.wide.svg`. */
export function chartFile(name: ChartName, locale: Locale, size: ChartSize): string {
  return `${name}.${locale}.${size}.svg`
}

/** The charts that are files, by their name below `/charts/`. */
export const chartFiles: ReadonlyMap<string, () => Chart> = new Map(
  names.flatMap((name) =>
    locales.flatMap((locale) =>
      sizes.map(
        (size) => [chartFile(name, locale, size), () => drawChart(name, locale, size)] as const,
      ),
    ),
  ),
)
