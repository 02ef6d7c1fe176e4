import { type Locale, messagesOf } from '@/app/messages'
import { fill } from '@/components/state/fill-message'
import { isKnownToTheDay } from '@/geodata/parse/project/dates'
import { type Band, bands, type Event } from '@/geodata/parse/project/events'
import { type Chart, chartDocument, type ChartSize, chartWidths } from './chart-document'
import { eventsByYear, quietYears } from './event-years'
import { lineFrom, svg, textAt } from './svg'

interface Frame {
  readonly width: number
  /** Where the lanes begin, how wide each is, how far its marks stand apart. */
  readonly left: number
  readonly lane: number
  readonly step: number
}

const frames: Readonly<Record<ChartSize, Frame>> = {
  wide: { width: chartWidths.wide, left: 48, lane: 72, step: 15 },
  narrow: { width: chartWidths.narrow, left: 38, lane: 46.5, step: 11.5 },
}
const rowHeight = 21
const top = 62

/** A sign of its own for each lane, drawn about the origin: told apart without colour or place. */
const signs: Readonly<Record<Band, string>> = {
  military: 'M-4 -4H4V4H-4Z',
  diplomacy: 'M-4.6 0A4.6 4.6 0 1 1 4.6 0A4.6 4.6 0 1 1 -4.6 0Z',
  trade: 'M0 -5L5 4H-5Z',
  border: 'M0 -5.4L5.4 0L0 5.4L-5.4 0Z',
}

function drawMark(band: Band, isOpen: boolean, x: number, y: number): string {
  return svg('path', {
    class: isOpen ? 'mark open' : 'mark',
    transform: `translate(${Number(x.toFixed(1))} ${Number(y.toFixed(1))})`,
    d: signs[band],
  })
}

function drawMarks(events: readonly Event[], y: number, { left, lane, step }: Frame): string {
  return bands
    .flatMap((band, place) =>
      events
        .filter((event) => event.band === band)
        .map(({ dates }, index) => {
          const x = left + place * lane + 7 + index * step
          return drawMark(band, !isKnownToTheDay(dates), x, y)
        }),
    )
    .join('')
}

/** Draws the events in four lanes, a row for each year, as an SVG file. */
export function drawTimeline(locale: Locale, size: ChartSize): Chart {
  const frame = frames[size]
  const { width, left, lane } = frame
  const words = messagesOf(locale).charts.timeline
  const years = eventsByYear()
  const quiet = quietYears(years)
  const labelLeft = left + bands.length * lane + 4
  const topOf = (year: number) => top + (year - (years[0]?.year ?? year)) * rowHeight
  const bottom = top + years.length * rowHeight
  const key = [
    { isOpen: false, text: words.known, x: 6 },
    { isOpen: true, text: words.unknown, x: 6 + width * 0.36 },
  ].map(
    ({ isOpen, text, x }) =>
      drawMark('military', isOpen, x, 10) + textAt(x + 11, 14, 'small', text),
  )
  const headings = bands.map((band, place) => {
    // On a phone neighbours would touch: every other one stands higher.
    const y = top - 8 - (size === 'narrow' && place % 2 === 0 ? 14 : 0)
    const x = left + place * lane
    return (
      lineFrom([x, top], [x, bottom], 'rule') + textAt(x + 3, y, 'small soft', words.bands[band])
    )
  })
  const rows = years.map(({ year, events }) => {
    const y = topOf(year)
    const label = events.find((event) => event.label)?.label
    return [
      lineFrom([0, y], [width, y], 'rule'),
      textAt(0, y + 15, events.length > 0 ? 'small' : 'small soft', String(year)),
      drawMarks(events, y + rowHeight / 2, frame),
      label ? textAt(labelLeft, y + 15, 'small', label[locale]) : '',
    ].join('')
  })
  const gap = quiet
    ? svg('rect', {
        class: 'quiet',
        x: left,
        y: topOf(quiet.from) + 0.5,
        width: width - left,
        height: topOf(quiet.to + 1) - topOf(quiet.from) - 1,
      }) +
      textAt(
        (left + width) / 2,
        (topOf(quiet.from) + topOf(quiet.to + 1)) / 2 + 5,
        'soft middle',
        fill(words.quiet, { from: quiet.from, to: quiet.to }),
      )
    : ''
  return chartDocument(
    width,
    bottom + 2,
    ...key,
    ...headings,
    ...rows,
    gap,
    lineFrom([0, bottom], [width, bottom], 'rule'),
  )
}
