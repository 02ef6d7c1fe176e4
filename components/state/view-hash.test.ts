import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerNames } from '@/components/layers/layer-names'
import * as viewHash from './view-hash'

const { defaultView, formatViewHash, roundCamera } = viewHash

const camera = fc
  .record({
    zoom: fc.double({ min: 2, max: 13, noNaN: true }),
    latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundCamera)
const view = fc.record({
  camera: fc.option(camera),
  layers: fc.subarray([...layerNames]).map((names) => new Set(names)),
  passage: fc.option(fc.stringMatching(/^[a-z][a-z\d]{0,20}(-[a-z\d]{1,9}){0,3}$/)),
  tools: fc.record({ swipe: fc.string(), size: fc.string() }, { requiredKeys: [] }),
})

/** Of an article whose passages are all that have such an id, but for “gone”. */
const parseViewHash = (hash: string) =>
  viewHash.parseViewHash(hash, (id) => /^[a-z][a-z\d-]*$/.test(id) && id !== 'gone')

describe('the hash of a view', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(view, (written) => {
        const { view: read, faults } = parseViewHash(formatViewHash(written))
        expect(faults).toEqual([])
        expect(read).toEqual(written)
      }),
    )
  })

  it('switches on the borders where a stretch of one is asked', () => {
    const { layers, tools } = parseViewHash('#layers=rivers&stretch=border-latvia').view
    expect(tools).toEqual({ stretch: 'border-latvia' })
    expect(layers).toEqual(new Set(['rivers', 'borders-1939']))
  })

  it('leaves to each tool what it keeps, whatever that is', () => {
    fc.assert(
      fc.property(view, fc.string({ maxLength: 60 }), (written, line) => {
        const tools = { line, swipe: '0.42' }
        const hash = formatViewHash({ ...written, tools })
        expect(parseViewHash(hash).view.tools).toEqual(tools)
      }),
    )
  })

  it('drops what a tool no longer keeps, and what is of no tool', () => {
    expect(parseViewHash('#swipe=0.42&wipe=1').view.tools).toEqual({ swipe: '0.42' })
    expect(formatViewHash({ ...defaultView, tools: { swipe: null } })).toBe('')
  })

  it('is empty for the default view', () => {
    expect(formatViewHash(defaultView)).toBe('')
    expect(parseViewHash('')).toEqual({ view: defaultView, faults: [] })
  })

  it('never throws and never yields a camera out of range or a passage that is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#map=${text}`),
          fc.string().map((text) => `#passage=${text}`),
        ),
        (hash) => {
          const { camera: read, passage } = parseViewHash(hash).view
          expect(passage ?? 'navy').toMatch(/^[a-z][a-z\d-]*$/)
          if (!read) return
          expect(read.zoom).toBeGreaterThanOrEqual(2)
          expect(read.zoom).toBeLessThanOrEqual(13)
          expect(Math.abs(read.latitude)).toBeLessThanOrEqual(85)
          expect(Math.abs(read.longitude)).toBeLessThanOrEqual(180)
        },
      ),
    )
  })

  it.each([
    ['#map=abc', 'map', 'abc'],
    ['#map=99/51/24', 'map', '99/51/24'],
    ['#map=6/NaN/24', 'map', '6/NaN/24'],
    ['#map=6/51/1e9', 'map', '6/51/1e9'],
    ['#map=6/51/24/7', 'map', '6/51/24/7'],
    ['#layers=sites,<script>', 'layers', '<script>'],
    ['#passage=gone', 'passage', 'gone'],
    ['#passage=', 'passage', ''],
    ['#passage=../../on/fili', 'passage', '../../on/fili'],
    ['#passage=navy%22%5D%2Cscript', 'passage', 'navy"],script'],
    ['#v=2&map=6/51/24', 'version', '2'],
  ])('names the fault of %s', (hash, part, got) => {
    expect(parseViewHash(hash).faults).toEqual([{ part, got }])
  })

  it('keeps the good part beside a bad one', () => {
    const { view: read, faults } = parseViewHash('#map=nowhere&layers=rivers&passage=navy-2')
    expect(read).toEqual({
      camera: null,
      layers: new Set(['rivers']),
      passage: 'navy-2',
      tools: {},
    })
    expect(faults).toHaveLength(1)
    const other = parseViewHash('#map=6/51/24&layers=rivers&passage=gone')
    expect(other.view).toEqual({
      camera: { zoom: 6, latitude: 51, longitude: 24 },
      layers: new Set(['rivers']),
      passage: null,
      tools: {},
    })
    expect(other.faults).toHaveLength(1)
  })

  it('leaves an anchor of the text alone', () => {
    expect(parseViewHash('#fili-2')).toEqual({ view: defaultView, faults: [] })
  })

  it('refuses an absurdly long hash', () => {
    expect(parseViewHash(`#map=${'9'.repeat(100_000)}`).faults).toHaveLength(1)
  })
})
