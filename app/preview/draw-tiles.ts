import type { Ink } from './inks'
import type { Box } from './map-window'
import { outlineText } from './outline-text'
import { element, lettering } from './svg'

/** How the tiles of a kind look, and the words for it. */
export interface TileKind {
  readonly words: string
  readonly fill: string
  readonly stroke: string
  readonly letters: string
}

export interface Tile {
  readonly kind: string
  /** A number or nothing. */
  readonly text?: string
}

const legendHeight = 64
const gap = 7

/** Draws one tile for each of many things, coloured by its kind, with a legend that counts them. */
export function drawTiles(
  box: Box,
  tiles: readonly Tile[],
  kinds: Readonly<Record<string, TileKind>>,
  ink: Ink,
): string {
  const { left, top, width } = box
  const height = box.height - legendHeight
  const columns = Math.ceil(Math.sqrt((tiles.length * width) / height))
  const rows = Math.ceil(tiles.length / columns)
  const size = { width: (width + gap) / columns - gap, height: (height + gap) / rows - gap }
  const drawn = tiles.map(({ kind, text }, index) => {
    const look = kinds[kind]
    if (!look) throw new Error(`preview: got a tile of kind “${kind}”, wanted one of the legend`)
    const x = left + (index % columns) * (size.width + gap)
    const y = top + Math.floor(index / columns) * (size.height + gap)
    const shape = { x: x + 1, y: y + 1, width: size.width - 2, height: size.height - 2, rx: 3 }
    const rect = element('rect', {
      ...shape,
      fill: look.fill,
      stroke: look.stroke,
      'stroke-width': 2,
    })
    if (!text) return rect
    const letters = Math.min(26, size.height * 0.44)
    const start = x + (size.width - outlineText(text, 'plain', letters).width) / 2
    const base = y + size.height / 2 + letters * 0.36
    return rect + lettering(text, start, base, { face: 'plain', size: letters, ink: look.letters })
  })
  return drawn.join('') + drawLegend(box, tiles, kinds, ink)
}

function drawLegend(
  { left, top, width, height }: Box,
  tiles: readonly Tile[],
  kinds: Readonly<Record<string, TileKind>>,
  ink: Ink,
): string {
  const entries = Object.entries(kinds).map(([kind, look]) => {
    const count = tiles.filter((tile) => tile.kind === kind).length
    return { ...look, text: `${count} ${look.words}` }
  })
  // In letters of one pixel: the words, and for each entry its swatch and the room around it.
  const room = 2.6
  const widthOf = (text: string) => outlineText(text, 'plain', 1).width + room
  const whole = entries.reduce((sum, { text }) => sum + widthOf(text), 1 - room / 2)
  const size = Math.min(21, width / whole)
  const y = top + height - 6
  let x = left
  return entries
    .map(({ text, fill, stroke }) => {
      const box = { x: x + 1, y: y - size * 0.86, width: size, height: size, rx: 3 }
      const swatch = element('rect', { ...box, fill, stroke, 'stroke-width': 2 })
      const label = lettering(text, x + size * 1.5, y, { face: 'plain', size, ink: ink('ink') })
      x += widthOf(text) * size
      return swatch + label
    })
    .join('')
}
