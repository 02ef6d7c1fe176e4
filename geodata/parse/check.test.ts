import { describe, expect, it } from 'vitest'
import { accepted, odd } from './accepted.fixture'
import { checkBytes, checkText } from './check'
import { limits } from './limits'
import { refusedTexts, refusedValues } from './refused.fixture'

const encoder = new TextEncoder()

function check(document: unknown) {
  return checkText(JSON.stringify(document))
}

describe('a document that is not GeoJSON', () => {
  it.each(refusedTexts)(
    'is refused with the place and the reason: %s',
    (_what, text, path, word) => {
      const { faults } = checkText(String(text))
      expect(faults[0]).toMatchObject({ path, message: expect.stringContaining(word) })
    },
  )

  it.each(refusedValues)(
    'is refused with the place and the reason: %s',
    (_what, value, path, word) => {
      const { faults } = check(value)
      expect(faults).toHaveLength(1)
      expect(faults[0]).toMatchObject({ path, message: expect.stringContaining(word) })
    },
  )

  it('has all its faults listed, with the ids of the features', () => {
    const { faults } = check({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'fili',
          geometry: { type: 'Point', coordinates: [0, 91] },
          properties: [],
        },
        { type: 'Feature', id: 2, geometry: null },
      ],
    })
    expect(faults.map(({ path, feature }) => [path, feature])).toEqual([
      ['/features/0/properties', 'fili'],
      ['/features/0/geometry/coordinates', 'fili'],
      ['/features/1', '2'],
    ])
  })

  it('has the number of the faults told that are not listed', () => {
    const { faults } = check({
      type: 'MultiPoint',
      coordinates: Array.from({ length: 250 }, () => [0, 99]),
    })
    expect(faults).toHaveLength(limits.listed + 1)
    expect(faults.at(-1)!.message).toBe('and 150 more that are not listed')
  })

  it('gets messages of bearable length, however long its texts are', () => {
    const long = 'x'.repeat(1e5)
    for (const document of [
      { type: long },
      {
        type: 'Feature',
        id: long,
        geometry: { type: 'Point', coordinates: long },
        properties: long,
      },
      { type: 'Point', coordinates: Array(1e5).fill(500) },
      { type: 'Point', coordinates: [0, 0], bbox: Array(1e5).fill(7) },
      { type: 'Point', coordinates: [0, 0], crs: { properties: { name: long } } },
    ]) {
      for (const { message, feature = '' } of check(document).faults) {
        expect(message.length + feature.length).toBeLessThan(500)
      }
    }
  })
})

describe('a document that RFC 7946 allows', () => {
  it.each(accepted)('is accepted without a word: %s', (_what, document) => {
    const { ok, value, faults, warnings } = check(document)
    expect({ ok, faults, warnings }).toEqual({ ok: true, faults: [], warnings: [] })
    expect(value).toEqual(document)
  })

  it.each(odd)('is accepted with a warning: %s', (_what, document, oddity, path) => {
    const { faults, warnings } = check(document)
    expect(faults).toEqual([])
    expect(warnings.map((warning) => [warning.oddity, warning.path])).toEqual([[oddity, path]])
  })

  it('is warned of members that are named twice', () => {
    const text = '{"type":"Feature","geometry":null,"properties":{"a/b":1,"a/b":2},"id":1,"id":2}'
    const { ok, warnings } = checkText(text)
    expect(ok).toBe(true)
    expect(warnings.map(({ path }) => path)).toEqual(['/properties/a~1b', '/id'])
  })
})

describe('bytes', () => {
  it('may begin with a byte order mark', () => {
    const { ok, warnings } = checkBytes(
      encoder.encode('\uFEFF{"type":"Point","coordinates":[0,0]}'),
    )
    expect(ok).toBe(true)
    expect(warnings.map(({ oddity }) => oddity)).toEqual(['byte-order-mark'])
  })

  it('are refused when they are not UTF-8, with the line', () => {
    const latin = Buffer.from(
      '{"type":"Feature",\n"geometry":null,\n"properties":{"name":"Łódź"}}',
      'latin1',
    )
    expect(checkBytes(latin).faults[0]!.message).toMatch(/^line 3 is not UTF-8/)
  })

  it('are refused when they are UTF-16', () => {
    const wide = Buffer.from('\uFEFF{"type":"Point","coordinates":[0,0]}', 'utf16le')
    expect(checkBytes(wide).faults[0]!.message).toContain('UTF-16')
  })

  it('are refused unread when they are too many', () => {
    const { faults } = checkBytes(new Uint8Array(limits.bytes + 1))
    expect(faults[0]!.message).toContain('at most 64 MiB')
  })

  it('are refused when they hold too much for the memory', () => {
    const crowd = encoder.encode(`[${'{},'.repeat(limits.containers)}{}]`)
    expect(checkBytes(crowd).faults[0]!.message).toContain('arrays and objects')
  })
})
