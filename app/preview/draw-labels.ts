import { type Box, boxAround } from '@/components/map/box'
import { type LabelRequest, type LabelRoom, placeLabels } from '@/components/map/place-labels'
import type { Ink } from './inks'
import { listMarks, type Mark, type Shown } from './list-marks'
import type { Box as Rectangle } from './map-window'
import { type FaceName, outlineText } from './outline-text'
import { element, lettering } from './svg'

const styles: Record<Mark['kind'], { face: FaceName; size: number; radius: number; ink: string }> =
  {
    chosen: { face: 'strong', size: 27, radius: 17, ink: 'ink' },
    site: { face: 'plain', size: 18, radius: 6, ink: 'ink' },
    city: { face: 'italic', size: 19, radius: 3, ink: 'map-city' },
  }

function drawMark({ x, y, kind }: Mark, ink: Ink): string {
  const circle = (r: number, attributes: Readonly<Record<string, string | number>>) =>
    element('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r, ...attributes })
  if (kind === 'city') return circle(3, { fill: ink('map-city') })
  const dot = { fill: ink('site-fill'), stroke: ink('site'), 'stroke-width': 2.4 }
  if (kind === 'site') return circle(4.6, dot)
  return (
    circle(15, { fill: ink('accent-soft'), stroke: ink('label-halo'), 'stroke-width': 9 }) +
    circle(15, { fill: ink('accent-soft'), stroke: ink('accent'), 'stroke-width': 4.5 }) +
    circle(6, { fill: ink('accent') })
  )
}

function boxOf({ left, top, width, height }: Rectangle): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** Places what the picture is of, over the marks of others where there is no other room. */
function placeChosen(request: LabelRequest, { frame, taken }: LabelRoom) {
  const free = placeLabels([request], { frame, taken })
  return free.length > 0 ? free : placeLabels([request], { frame, taken: [] })
}

/** Draws places and towns with as many of their names as find room: first what the picture is of. */
export function drawLabels(shown: Shown, ink: Ink): string {
  const marks = listMarks(shown)
  const requests = marks.map(({ key, text, kind, x, y }): LabelRequest => {
    const { face, size, radius } = styles[kind]
    const { width } = outlineText(text, face, size)
    return { key, text, x, y, width, height: size * 1.2, gap: radius + 4 }
  })
  const frame = boxOf(shown.window.box)
  const taken = marks.map((mark) => boxAround(mark, styles[mark.kind].radius))
  const first = marks[0]?.kind === 'chosen' ? requests.slice(0, 1) : []
  const chosen = first.flatMap((request) =>
    placeChosen(request, { frame, taken: taken.slice(1) }).map((label) => ({
      ...request,
      ...label,
    })),
  )
  const names = chosen.map(boxOf)
  const others = placeLabels(requests.slice(first.length), { frame, taken: [...taken, ...names] })
  const marksByKey = new Map(marks.map((mark) => [mark.key, mark]))
  const labels = [...others, ...chosen].map(({ key, left, top }) => {
    const { text, kind } = marksByKey.get(key)!
    const { face, size, ink: name } = styles[kind]
    const halo = ink('label-halo')
    return lettering(text, left, top + size * 0.92, { face, size, ink: ink(name), halo })
  })
  // The first is what the picture is of: it covers the others.
  return (
    marks
      .toReversed()
      .map((mark) => drawMark(mark, ink))
      .join('') + labels.join('')
  )
}
