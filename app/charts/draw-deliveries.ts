import { type Locale, messagesOf } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { fill } from '@/components/state/fill-message'
import { deliveredRange } from '@/geodata/delivered-range'
import type { Delivery } from '@/geodata/parse/project/deliveries'
import { type Chart, chartDocument, type ChartSize, chartWidths } from './chart-document'
import { deliveriesOf, isSeen, type Panel, smallBelowTons } from './delivery-panels'
import { deliveredIn } from './delivery-words'
import { roundTicks } from './round-ticks'
import { lineFrom, svg, textAt } from './svg'

/** Where the bars stand: beside the names where there is room, below them on a phone. */
interface Frame {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly rowHeight: number
  /** Of the name and of the bar, from the top of the row. */
  readonly baseline: number
  readonly barTop: number
}

const barHeight = 12
const frames: Readonly<Record<ChartSize, Frame>> = {
  wide: { width: chartWidths.wide, left: 166, right: 352, rowHeight: 27, baseline: 17, barTop: 7 },
  narrow: {
    width: chartWidths.narrow,
    left: 1,
    right: 335,
    rowHeight: 43,
    baseline: 15,
    barTop: 22,
  },
}

function drawBar(delivery: Delivery, y: number, at: (value: number) => number): string {
  const { low, high } = deliveredRange(delivery)
  const start = at(0)
  const rect = (className: string, from: number, to: number) =>
    svg('rect', {
      class: className,
      x: from,
      y,
      // A quantity that is too small for the scale stays visible as a hair.
      width: Math.max(to - from, 1.2),
      height: barHeight,
    })
  const bar = isSeen(delivery)
    ? rect(delivery.direction, start, at(low)) +
      (high > low ? rect(`${delivery.direction}-range`, at(low), at(high)) : '')
    : rect('unseen', start, at(high))
  const [agreed] = delivery.agreed ?? []
  if (!agreed) return bar
  const [from, to] = [at(agreed.low), at(agreed.high)]
  const middle = y + barHeight / 2
  return [
    bar,
    agreed.high > agreed.low ? lineFrom([from, middle], [to, middle], 'span') : '',
    ...['agreed-ground', 'agreed'].flatMap((className) =>
      [from, to].map((x) => lineFrom([x, y - 4], [x, y + barHeight + 4], className)),
    ),
  ].join('')
}

/** One scale with its goods, drawn from a height on; and the height where it ends. */
function drawPanel(
  panel: Panel,
  heading: string,
  top: number,
  frame: Frame,
  locale: Locale,
): { readonly markup: string; readonly bottom: number } {
  const deliveries = deliveriesOf(panel)
  const greatest = Math.max(
    ...deliveries.flatMap((each) => [deliveredRange(each).high, each.agreed?.[0]?.high ?? 0]),
  )
  const ticks = roundTicks(greatest)
  const { left, right, rowHeight } = frame
  const at = (value: number) => left + ((right - left) * value) / greatest
  const first = top + 42
  const bottom = first + deliveries.length * rowHeight
  const { whole } = numbersOf(locale)
  const unit = panel === 'value' ? 1 : 1000
  const axis = ticks.map((tick) => {
    const anchor = tick === 0 ? '' : at(tick) > frame.width - 20 ? 'end' : 'middle'
    return (
      lineFrom([at(tick), first - 5], [at(tick), bottom], tick === 0 ? 'axis' : 'rule') +
      textAt(at(tick), first - 9, `small soft ${anchor}`, whole(tick / unit))
    )
  })
  const rows = deliveries.map((delivery, index) => {
    const y = first + index * rowHeight
    return (
      textAt(0, y + frame.baseline, 'halo', delivery.names[locale]) +
      textAt(frame.width, y + frame.baseline, 'halo end', deliveredIn(locale, delivery)) +
      drawBar(delivery, y + frame.barTop, at)
    )
  })
  const title = textAt(0, top + 16, '', heading)
  return { markup: title + axis.join('') + rows.join(''), bottom }
}

function sample(className: string) {
  return (x: number, y: number) =>
    svg('rect', { class: className, x: x + 1, y: y - 9, width: 18, height: 9 })
}

function drawKey(top: number, { width }: Frame, locale: Locale): string {
  const words = messagesOf(locale).charts.deliveries
  const entries = [
    { draw: sample('to-germany'), text: words.least },
    { draw: sample('to-germany-range'), text: words.most },
    { draw: sample('unseen'), text: words.unseen },
    {
      draw: (x: number, y: number) => lineFrom([x + 10, y - 12], [x + 10, y + 3], 'agreed'),
      text: words.agreed,
    },
  ]
  return entries
    .map(({ draw, text }, index) => {
      const x = (index % 2) * (width / 2)
      const y = top + 14 + Math.floor(index / 2) * 20
      return draw(x, y) + textAt(x + 26, y, 'small', text)
    })
    .join('')
}

/** Draws the deliveries by commodity, from the lowest to the highest estimate, as an SVG file. */
export function drawDeliveries(locale: Locale, size: ChartSize): Chart {
  const frame = frames[size]
  const words = messagesOf(locale).charts.deliveries
  const limit = fill(words.tons, { value: numbersOf(locale).whole(smallBelowTons) })
  const key = drawKey(0, frame, locale)
  const headings: Readonly<Record<Panel, string>> = {
    large: fill(words.large, { limit }),
    small: fill(words.small, { limit }),
    value: words.value,
  }
  let top = 52
  const panels = (['large', 'small', 'value'] as const).map((panel) => {
    const { markup, bottom } = drawPanel(panel, headings[panel], top, frame, locale)
    top = bottom + 18
    return markup
  })
  return chartDocument(frame.width, top - 10, key, ...panels)
}
