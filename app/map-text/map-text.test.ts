import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messagesOf } from '@/app/messages'
import { describeView } from '@/components/map-text/describe-view'
import { middleOf, zoomOf, zoomsInto } from '@/components/map-text/middle-of'
import { nearestFirst } from '@/components/map-text/nearest-first'
import { sayWhereabouts } from '@/components/map-text/say-whereabouts'
import type { FeatureSummary } from '@/components/state/feature-summary'
import type { Box } from '@/geodata/meets-box'
import type { FeatureId } from '@/geodata/types'
import type { Whereabouts } from '@/geodata/whereabouts'

const en = messagesOf('en').mapText
const pl = messagesOf('pl').mapText

const away = {
  relation: 'away',
  kilometres: 1414.6,
  uncertaintyKm: 1.3,
  direction: 'ne',
} as const

const feature = (id: string): FeatureSummary => ({
  id: id as FeatureId,
  kind: 'site',
  layer: 'sites',
  name: id,
  dates: '',
  bounds: [0, 0, 0, 0],
})
const distant = (kilometres: number): Whereabouts => ({ ...away, kilometres })
const around = (lng: number, lat: number): Box => [lng - 4, lat - 2, lng + 4, lat + 2]

describe('sayWhereabouts', () => {
  it('writes distance, uncertainty and direction in the manner of each language', () => {
    expect(sayWhereabouts(away, 'site', 'site', en, 'en')).toBe('1,415 ± 1.3 km to the northeast')
    expect(sayWhereabouts(away, 'site', 'site', pl, 'pl')).toBe(
      '1\u00A0415 ± 1,3 km na północny wschód',
    )
  })

  it('leaves out a direction that is too unsure', () => {
    const near = { ...away, kilometres: 4.2, uncertaintyKm: 3, direction: null }
    expect(sayWhereabouts(near, 'site', 'site', en, 'en')).toBe('4 ± 3 km')
  })

  it('tells apart what is inside what', () => {
    const inside = { relation: 'inside', kilometres: 0 } as const
    const at = { relation: 'at', kilometres: 0 } as const
    const said = [
      sayWhereabouts(inside, 'area', 'site', en, 'en'),
      sayWhereabouts(inside, 'site', 'area', en, 'en'),
      sayWhereabouts(at, 'line', 'site', en, 'en'),
      sayWhereabouts(at, 'site', 'line', en, 'en'),
      sayWhereabouts(at, 'area', 'site', en, 'en'),
      sayWhereabouts(at, 'site', 'area', en, 'en'),
      sayWhereabouts(at, 'site', 'site', en, 'en'),
    ]
    expect(new Set(said).size).toBe(said.length)
  })
})

describe('nearestFirst', () => {
  it('puts the chosen one first and those without a distance last, in their order', () => {
    const features = ['far', 'none', 'chosen', 'near', 'nothing'].map(feature)
    const distances = new Map([
      ['far' as FeatureId, distant(900)],
      ['near' as FeatureId, distant(3)],
    ])
    const ids = nearestFirst(features, distances, 'chosen' as FeatureId).map(({ id }) => id)
    expect(ids).toEqual(['chosen', 'near', 'far', 'none', 'nothing'])
  })
})

describe('the middle of a Mercator map', () => {
  it('lies where as much map is north as south of it, north of the mean latitude', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 60, noNaN: true }),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (south, height) => {
          const [, middle] = middleOf([0, south, 10, south + height])
          expect(middle).toBeLessThan(south + height)
          expect(middle).toBeGreaterThan(south)
          expect(middle).toBeGreaterThan(south + height / 2)
          const halves = zoomsInto([0, south, 10, middle], [0, middle, 1e-9, south + height])
          expect(halves).toBeCloseTo(0, 6)
        },
      ),
    )
  })

  it('knows its zoom by its width', () => {
    expect(zoomOf([-180, 0, 180, 10], 256)).toBe(0)
    expect(zoomOf([0, 0, 45, 10], 512)).toBe(4)
  })
})

describe('describeView', () => {
  const brest = { name: 'Brest', position: [23.69, 52.09] as const }
  const warsaw = { name: 'Warsaw', position: [21.01, 52.23] as const }
  it('names what is near the middle, or the way from what is nearest', () => {
    const near = describeView(around(23.6, 52.1), [warsaw, brest], en, 'en')
    expect(near.place).toBe('near Brest')
    expect(near.width).toBe('550')
    const [off, inPolish] = (['en', 'pl'] as const).map((locale) => {
      const words = messagesOf(locale).mapText
      return describeView(around(23.69, 53.6), [warsaw, brest], words, locale).place
    })
    expect(off).toBe('170 km to the north of Brest')
    expect(inPolish).toBe('170 km na północ od miejsca „Brest”')
  })

  it('measures across more than half of the world', () => {
    const { width } = describeView([-150, -60, 150, 60], [brest], en, 'en')
    expect(width).toBe('33,000')
  })
})
