import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLayer, readLayer } from './layer'
import { GeodataError } from './project/geodata-error'
import type { LayerName } from './project/layers'

const content = {
  names: { en: 'Fili', pl: 'Fili', ru: 'Фили' },
  dates: '1922-11-26/1927-03-01',
  precisionKm: 1,
  sources: ['gorlov_junk'],
}

const site = {
  type: 'Feature',
  id: 'fili',
  geometry: { type: 'Point', coordinates: [37.4833, 55.7475] },
  properties: { kind: 'site', ...content, category: 'industry', positionSource: 'GeoNames' },
}

const line = {
  type: 'Feature',
  id: 'curzon-line',
  geometry: {
    type: 'LineString',
    coordinates: [
      [23.9, 53.9],
      [23.6, 52.1],
      [24.1, 50.8],
    ],
  },
  properties: { kind: 'line', ...content },
}

const border = [
  [16, 50],
  [24, 50],
  [24, 54],
  [16, 54],
  [16, 50],
]
const area = {
  type: 'Feature',
  id: 'poland-1939-08-31',
  geometry: { type: 'Polygon', coordinates: [border] },
  properties: { kind: 'area', ...content },
}

const lake = {
  type: 'Feature',
  id: 'sniardwy',
  geometry: { type: 'Polygon', coordinates: [border] },
  properties: { kind: 'lake' },
}

function layerOf(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', name: 'a title', features })
}

const known = new Set(['gorlov_junk'])

function read(name: LayerName, ...features: unknown[]) {
  return readLayer(layerOf(...features), name, known)
}

/** A copy with other members in one of its objects. */
function withGeometry(
  feature: { readonly geometry: { readonly type: string } },
  coordinates: unknown,
  type = feature.geometry.type,
) {
  return { ...feature, geometry: { type, coordinates } }
}

function withProperties<Kind extends { readonly properties: object }>(
  feature: Kind,
  properties: object,
) {
  return { ...feature, properties: { ...feature.properties, ...properties } }
}

const { id: _id, ...nameless } = site
const swappedRing = border.map(([x, y], index) => (index === 1 ? [y, x] : [x, y]))

/** What an editor may get wrong: the layer, the feature, the path of the fault, words of the advice. */
const mistakes: readonly (readonly [string, LayerName, unknown, string, string])[] = [
  [
    'a swapped axis',
    'sites',
    withGeometry(site, [55.7475, 37.4833]),
    '/geometry/coordinates',
    'swapped: write [37.4833, 55.7475]',
  ],
  [
    'a swapped axis in a border',
    'areas',
    withGeometry(area, [swappedRing]),
    '/geometry/coordinates/0/1',
    'swapped: write [24, 50]',
  ],
  [
    'a place in the steppe for Kazan',
    'sites',
    withGeometry(site, [55.7944, 49.1115]),
    '/geometry/coordinates',
    'swapped: write [49.1115, 55.7944]',
  ],
  [
    'a place in America',
    'sites',
    withGeometry(site, [-77, 39]),
    '/geometry/coordinates',
    'lies outside the ground',
  ],
  ['no id', 'sites', nameless, '', 'the feature named "Fili" has no "id"'],
  ['an id with a capital', 'sites', { ...site, id: 'Fili' }, '/id', 'kebab-case'],
  ['an id that is a number', 'sites', { ...site, id: 7 }, '/id', 'kebab-case'],
  [
    'an unclosed ring',
    'areas',
    withGeometry(area, [border.slice(0, -1)]),
    '/geometry/coordinates/0',
    'repeat the first position',
  ],
  [
    'a border that crosses itself',
    'areas',
    withGeometry(area, [
      [
        [16, 50],
        [24, 54],
        [24, 50],
        [16, 54.5],
        [16, 50],
      ],
    ]),
    '/geometry/coordinates/0/1',
    'crosses the edge to /features/0/geometry/coordinates/0/3',
  ],
  [
    'a border that touches itself',
    'areas',
    withGeometry(area, [
      [
        [16, 50],
        [20, 52],
        [24, 50],
        [24, 54],
        [20, 52],
        [16, 54],
        [16, 50],
      ],
    ]),
    '/geometry/coordinates/0/1',
    'touches',
  ],
  [
    'a line that crosses itself',
    'lines',
    withGeometry(line, [
      [23, 53],
      [24, 52],
      [24, 53],
      [23, 52],
    ]),
    '/geometry/coordinates/1',
    'crosses',
  ],
  [
    'a line that turns back',
    'lines',
    withGeometry(line, [
      [23, 53],
      [23, 51],
      [23, 52],
    ]),
    '/geometry/coordinates/1',
    'overlaps',
  ],
  [
    'a shore that crosses itself',
    'lakes',
    withGeometry(lake, [
      [
        [16, 50],
        [24, 54],
        [24, 50],
        [16, 54.5],
        [16, 50],
      ],
    ]),
    '/geometry/coordinates/0/1',
    'crosses',
  ],
  [
    'a clockwise border',
    'areas',
    withGeometry(area, [border.toReversed()]),
    '/geometry/coordinates/0',
    'reverse its positions',
  ],
  [
    'a repeated position',
    'lines',
    withGeometry(line, [
      [23, 53],
      [23, 53],
      [23, 52],
    ]),
    '/geometry/coordinates/1',
    'repeats the one before it',
  ],
  [
    'six decimals',
    'sites',
    withGeometry(site, [37.483312, 55.7475]),
    '/geometry/coordinates',
    'more than 5 decimals',
  ],
  [
    'a height',
    'sites',
    withGeometry(site, [37.4833, 55.7475, 156]),
    '/geometry/coordinates',
    'has a height',
  ],
  [
    'a line among sites',
    'sites',
    { ...line, properties: site.properties },
    '/geometry',
    '"LineString"',
  ],
  ['no place', 'sites', { ...site, geometry: null }, '/geometry', 'got null'],
  [
    'another kind',
    'sites',
    withProperties(site, { kind: 'city' }),
    '/properties/kind',
    'expected "site"',
  ],
  ['no properties', 'sites', { ...site, properties: null }, '/properties', 'add them'],
  [
    'no English name',
    'sites',
    withProperties(site, { names: { pl: 'Fili' } }),
    '/properties/names/en',
    '"en" is missing',
  ],
  [
    'no Polish name',
    'sites',
    withProperties(site, { names: { en: 'Fili' } }),
    '/properties/names/pl',
    '"pl" is missing',
  ],
  [
    'an empty name',
    'sites',
    withProperties(site, { names: { en: ' ', pl: 'Fili' } }),
    '/properties/names/en',
    'empty',
  ],
  [
    'a name in no language',
    'sites',
    withProperties(site, { names: { en: 'Fili', pl: 'Fili', 'по-русски': 'Фили' } }),
    '/properties/names',
    'language tag',
  ],
  [
    'dates in prose',
    'sites',
    withProperties(site, { dates: 'in 1922' }),
    '/properties/dates',
    'write EDTF',
  ],
  [
    'an end before the beginning',
    'sites',
    withProperties(site, { dates: '1927/1922' }),
    '/properties/dates',
    'swap its dates',
  ],
  [
    'no precision',
    'sites',
    withProperties(site, { precisionKm: undefined }),
    '/properties/precisionKm',
    'is missing',
  ],
  [
    'a precision of nothing',
    'sites',
    withProperties(site, { precisionKm: 0 }),
    '/properties/precisionKm',
    'more than 0',
  ],
  ['no source', 'sites', withProperties(site, { sources: [] }), '/properties/sources', 'no source'],
  [
    'an unknown source',
    'sites',
    withProperties(site, { sources: ['hearsay'] }),
    '/properties/sources/0',
    '"hearsay"',
  ],
  [
    'a claim that is none',
    'sites',
    withProperties(site, { claims: ['first'] }),
    '/properties/claims/0',
    '"c01"',
  ],
  [
    'a category of nobody',
    'sites',
    withProperties(site, { category: 'spying' }),
    '/properties/category',
    '"diplomacy"',
  ],
  [
    'a misspelt property',
    'sites',
    withProperties(site, { precisonKm: 3 }),
    '/properties/precisonKm',
    'has no property "precisonKm"',
  ],
  [
    'a share of no side',
    'areas',
    withProperties(area, { line: 'curzon-line' }),
    '/properties',
    'both "line" and "side"',
  ],
]

describe('a layer with a mistake', () => {
  it.each(mistakes)(
    'is refused with the place and advice: %s',
    (_what, name, feature, path, words) => {
      const { faults } = read(name, feature)
      expect(faults[0]).toMatchObject({
        file: `${name}.geojson`,
        path: `/features/0${path}`,
        message: expect.stringContaining(words),
      })
      expect(faults).toHaveLength(1)
    },
  )

  it('tells every mistake of every feature in one error, by file, feature and path', () => {
    const text = layerOf(
      { ...site, id: 'Fili' },
      withProperties({ ...site, id: 'kazan' }, { dates: '?', precisionKm: -1 }),
    )
    expect(() => parseLayer(text, 'sites')).toThrow(GeodataError)
    expect(() => parseLayer(text, 'sites')).toThrow(
      /3 faults:\n.*feature "Fili", \/features\/0\/id: .*\n.*feature "kazan", \/features\/1\/properties\/dates: .*\n.*precisionKm/,
    )
  })

  it('is refused when an id stands twice', () => {
    expect(read('sites', site, site).faults).toMatchObject([{ path: '/features/1/id' }])
  })

  it('is refused when it is no collection', () => {
    expect(readLayer(JSON.stringify(site), 'sites').faults).toMatchObject([
      { path: '', message: expect.stringContaining('FeatureCollection') },
    ])
  })
})

describe('a sound layer', () => {
  it.each([
    ['sites', site],
    ['lines', line],
    ['areas', area],
    ['lakes', lake],
  ] as const)('gives its features as they are written: %s', (name, feature) => {
    expect(parseLayer(layerOf(feature), name, known)).toEqual([feature])
  })

  it('may have rivers that run over one another', () => {
    const river = { ...line, properties: { kind: 'river', rank: 1 } }
    const doubled = withGeometry(
      river,
      [
        [
          [23, 53],
          [23, 51],
        ],
        [
          [23, 53],
          [23, 51],
        ],
      ],
      'MultiLineString',
    )
    expect(read('rivers', doubled).faults).toEqual([])
  })
})

/** What a text throws, if anything. */
function errorOf(text: string): unknown {
  try {
    parseLayer(text, 'sites')
    return undefined
  } catch (error) {
    return error
  }
}

it('refuses any broken text with its own error and no other', () => {
  const text = layerOf(site, { ...site, id: 'kazan' })
  const mutation = fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 20 }))
  fc.assert(
    fc.property(mutation, ([at, length, insert]) => {
      const error = errorOf(text.slice(0, at) + insert + text.slice(at + length))
      expect(error === undefined || error instanceof GeodataError).toBe(true)
    }),
    { numRuns: 500 },
  )
})
