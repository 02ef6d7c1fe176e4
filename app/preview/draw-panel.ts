import type { Ink } from './inks'
import type { Box } from './map-window'
import { outlineText, wrapText } from './outline-text'
import { element, lettering } from './svg'

/** What a picture says beside its map, from the top. */
export interface PanelWords {
  readonly kind?: string
  readonly title: string
  readonly dates?: string
  readonly fact?: string
  /** At the foot; the start page says it above. */
  readonly site?: string
  readonly tagline?: string
}

/** Letters for a title: as large as its words allow. */
const titleSizes = [66, 58, 50, 44, 38]

function fitTitle(title: string, width: number): { size: number; lines: string[] } {
  const tries = titleSizes.map((size) => ({ size, lines: wrapText(title, 'title', size, width) }))
  const fits = ({ size, lines }: (typeof tries)[number]) =>
    lines.length <= (size > 50 ? 3 : 5) &&
    lines.every((line) => outlineText(line, 'title', size).width <= width)
  return tries.find(fits) ?? tries.at(-1)!
}

/** Height of a line, in sizes of its letters. */
const leading = 1.18

/** Writes lines one below the other and tells where the last one ends. */
class Column {
  shapes = ''

  constructor(
    readonly left: number,
    public y: number,
  ) {}

  write(lines: readonly string[], face: Parameters<typeof wrapText>[1], size: number, ink: string) {
    for (const line of lines) {
      this.y += size * leading
      this.shapes += lettering(line, this.left, this.y, { face, size, ink })
    }
  }
}

/** Whose page it is, under a rule. */
function drawFoot({ left, top, width, height }: Box, site: string, tagline: string, ink: Ink) {
  const lines = wrapText(tagline, 'plain', 18, width)
  const foot = new Column(left, top + height - 34 - lines.length * 18 * leading - 4)
  const rule = element('path', {
    d: `M${left} ${foot.y - 12}h${width}`,
    stroke: ink('rule'),
    'stroke-width': 2,
  })
  foot.write([site], 'title', 27, ink('ink'))
  foot.y += 4
  foot.write(lines, 'plain', 18, ink('ink-soft'))
  return rule + foot.shapes
}

/** Draws the words of a picture: kind, title, dates and a figure above, whose page it is below. */
export function drawPanel(box: Box, words: PanelWords, ink: Ink): string {
  const { left, top, width } = box
  const { kind, title, dates, fact, site, tagline } = words
  const head = new Column(left, top)
  if (kind) head.write(wrapText(kind, 'strong', 20, width), 'strong', 20, ink('accent'))
  head.y += 14
  const { size, lines } = fitTitle(title, width)
  head.write(lines, 'title', size, ink('ink'))
  head.y += 16
  if (dates) head.write(wrapText(dates, 'italic', 31, width), 'italic', 31, ink('ink'))
  head.y += 10
  if (fact) head.write(wrapText(fact, 'plain', 21, width), 'plain', 21, ink('ink-soft'))

  return head.shapes + (site && tagline ? drawFoot(box, site, tagline, ink) : '')
}
