import { assert, double, property, tuple } from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sitePages } from '@/app/site/pages'
import { drawPreview } from './draw-preview'
import { readInks } from './inks'
import { MapWindow } from './map-window'
import { outlineText, wrapText } from './outline-text'
import { previewSize } from './preview-files'
import { rasterise } from './rasterise'

const box = { left: 10, top: 20, width: 600, height: 400 }

describe('a window on the map', () => {
  it('shows all that it is made around', () => {
    const position = tuple(
      double({ min: -170, max: 170, noNaN: true }),
      double({ min: -70, max: 80, noNaN: true }),
    )
    assert(
      property(position, position, ([west, south], [east, north]) => {
        const bounds = [
          Math.min(west, east),
          Math.min(south, north),
          Math.max(west, east),
          Math.max(south, north),
        ] as const
        const window = MapWindow.around(box, bounds, 100)
        for (const corner of [
          [bounds[0], bounds[1]],
          [bounds[2], bounds[3]],
        ]) {
          expect(window.contains(window.project(corner))).toBe(true)
        }
      }),
    )
  })

  it('leaves out what lies beyond one of its sides, and keeps what crosses it', () => {
    const window = new MapWindow(box, [20, 50], 30)
    const far = [
      [60, 50],
      [61, 52],
      [62, 50],
      [63, 52],
    ]
    expect(window.path(far, '')).toBe('')
    expect(window.path([[-30, 50], ...far], '')).toMatch(/^M.*L/)
  })

  it('keeps to where there is something to see', () => {
    const window = MapWindow.at(box, [1, 41], 30, [0, 40, 60, 70])
    const [west, south] = window.bounds
    expect(west).toBeCloseTo(0)
    expect(south).toBeCloseTo(40)
  })
})

describe('a line of text', () => {
  it('is as long as its letters', () => {
    const [one, two] = ['Ł', 'ŁŁ'].map((text) => outlineText(text, 'title', 50).width)
    expect(two).toBeCloseTo(2 * (one ?? 0), 0)
  })

  it('is refused when the face lacks a letter', () => {
    expect(() => outlineText('地', 'title', 50)).toThrow(/got “地”/)
  })

  it('is broken so that every line has room, and no word is lost', () => {
    const text = 'Line of the boundary treaty, 28 September 1939'
    const lines = wrapText(text, 'title', 40, 300)
    expect(lines.join(' ')).toBe(text)
    expect(lines.filter((line) => outlineText(line, 'title', 40).width > 300)).toEqual([])
  })
})

describe('the inks', () => {
  it('are those of the style sheet by day', () => {
    expect(readInks()('paper')).toBe('#f7f2e8')
    expect(() => readInks()('gold')).toThrow('--gold')
  })
})

// Each is drawn and compressed in full, which takes a busy machine its time.
describe('the picture of a page', { timeout: 60_000 }, () => {
  it.each([
    'start',
    'claims',
    'sources',
    'on-fili',
    'on-poland-1939-08-31',
    'on-share-1939-09-28-ussr',
  ])('%s has the size that the pages say, and few bytes', async (id) => {
    const page = sitePages().find((candidate) => candidate.id === id)
    const png = await rasterise(page ? drawPreview(page, 'pl') : '')
    const { format, width, height } = await sharp(png).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', ...previewSize })
    expect(png.byteLength).toBeLessThan(60_000)
  })

  it('has no text that needs a font of the machine', () => {
    const drawings = sitePages().map((page) => drawPreview(page, 'pl'))
    expect(drawings.filter((svg) => svg.includes('<text') || svg.includes('NaN'))).toEqual([])
  })
})
