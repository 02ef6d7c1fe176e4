import { describe, expect, it } from 'vitest'
import { deliveredRange } from './delivered-range'
import { loadGeodata } from './load'
import { checkDeliveries, checkEvents } from './parse/project/check-named'
import { firstYear, isKnownToTheDay } from './parse/project/dates'
import { readDeliveries } from './parse/project/deliveries'
import { readEvents } from './parse/project/events'

const delivery = {
  id: 'chrome',
  names: { en: 'Chrome ore', pl: 'Ruda chromu' },
  direction: 'to-germany' as const,
  unit: 'tons' as const,
  confidence: 'medium' as const,
  claims: ['c45'],
  agreed: [{ low: 5, high: 5, sources: ['seen'] }],
  estimates: [{ low: 2, high: 3, dates: '1940', sources: ['seen', 'unseen'] }],
}
const event = {
  id: 'rapallo',
  dates: '1922-04-16',
  band: 'diplomacy' as const,
  texts: { en: 'Treaty', pl: 'Układ' },
  label: { en: 'Rapallo', pl: 'Rapallo' },
  features: ['rapallo'],
  sources: ['seen'],
}
const known = {
  featureIds: new Set(['rapallo']),
  claimIds: new Set(['c45']),
  seenById: new Map([
    ['seen', true],
    ['unseen', false],
  ]),
}

describe('deliveries', () => {
  const [estimate] = delivery.estimates
  it.each([
    [{ ...delivery, id: 'Chrome' }, '/0/id', 'kebab-case'],
    [{ ...delivery, direction: 'east' }, '/0/direction', 'got the string "east"'],
    [{ ...delivery, unit: 'pud' }, '/0/unit', 'got the string "pud"'],
    [{ ...delivery, names: { en: 'Chrome' } }, '/0/names/pl', 'it is missing'],
    [{ ...delivery, estimates: [] }, '/0/estimates', 'an estimate of all'],
    [{ ...delivery, estimates: [{ ...estimate, low: 0 }] }, '/0/estimates/0/low', 'more than 0'],
    [{ ...delivery, estimates: [{ ...estimate, low: 9 }] }, '/0/estimates/0', 'swap them'],
    [
      { ...delivery, estimates: [{ ...estimate, dates: '1939-02-30' }] },
      '/0/estimates/0/dates',
      'is no date',
    ],
    [{ ...delivery, estimates: [{ ...estimate, sources: [] }] }, '/sources', 'one source at least'],
  ])('are refused with a fault that names the place: %#', (record, path, message) => {
    const { records, faults } = readDeliveries(JSON.stringify([record]), 'deliveries.json')
    expect(records).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]!.path).toContain(path)
    expect(faults[0]!.message).toContain(message)
  })

  it.each([
    [{ ...delivery, claims: ['c99'] }, '/0/claims/0', 'no claim "c99"'],
    [
      { ...delivery, agreed: [{ low: 1, high: 1, sources: ['x'] }] },
      '/0/agreed/0/sources/0',
      '"x"',
    ],
    [
      { ...delivery, estimates: [{ low: 1, high: 1, sources: ['unseen'] }] },
      '/0/confidence',
      'expected "low", got "medium"',
    ],
  ])('may name and weigh only what is there: %#', (record, path, message) => {
    expect(checkDeliveries([delivery, record], known, 'deliveries.json')).toEqual([
      {
        file: 'deliveries.json',
        path: path.replace('/0', '/1'),
        message: expect.stringContaining(message),
      },
    ])
  })

  it('range over the estimates of all that was delivered, and over no other', () => {
    const part = { low: 1, high: 9, sources: ['seen'], leftOut: { en: 'a part', pl: 'część' } }
    const estimates = [...delivery.estimates, { low: 4, high: 4, sources: ['seen'] }, part]
    expect(deliveredRange({ ...delivery, estimates })).toEqual({ low: 2, high: 4 })
  })
})

describe('events', () => {
  it.each([
    [{ ...event, dates: 'spring' }, '/0/dates', 'is no date'],
    [{ ...event, band: 'sport' }, '/0/band', 'got the string "sport"'],
    [{ ...event, texts: { en: 'Treaty', pl: '' } }, '/0/texts/pl', 'some words'],
    [{ ...event, sources: [] }, '/0/sources', 'one source at least'],
    [{ ...event, place: 'x' }, '/0/place', 'no such member'],
  ])('are refused with a fault that names the place: %#', (record, path, message) => {
    const { records, faults } = readEvents(JSON.stringify([record]), 'events.json')
    expect(records).toEqual([])
    expect(faults).toEqual([
      { file: 'events.json', path, message: expect.stringContaining(message) },
    ])
  })

  it('may name only what is there, and label a year once', () => {
    const second = { ...event, id: 'second', features: ['lost'], sources: ['lost'] }
    const faults = checkEvents([event, second], known, 'events.json')
    expect(faults.map(({ path }) => path)).toEqual(['/1/features/0', '/1/sources/0', '/1/label'])
  })
})

describe('the dates of events', () => {
  it.each([
    ['1922-04-16', 1922, true],
    ['1926-12~', 1926, false],
    ['1923-08', 1923, false],
    ['1921-05~/1921-08~', 1921, false],
    ['1899/..', 1899, false],
  ])('%s begins in %i', (dates, year, toTheDay) => {
    expect(firstYear(dates)).toBe(year)
    expect(isKnownToTheDay(dates)).toBe(toTheDay)
  })
})

describe('the records of this project', () => {
  const { deliveries, events, claims } = loadGeodata()

  it('tell of events in order of time, from 1918 to 1941', () => {
    const years = [...events.values()].map(({ dates }) => firstYear(dates))
    expect(years).toEqual(years.toSorted((one, other) => one - other))
    expect(years.every((year) => year >= 1918 && year <= 1941)).toBe(true)
  })

  it('are surer of no delivery than of the surest claim about it', () => {
    const ranks = ['low', 'medium', 'high']
    const surer = [...deliveries.values()].filter(({ confidence, claims: about }) => {
      const best = Math.max(...about.map((claim) => ranks.indexOf(claims.get(claim)!.confidence)))
      return ranks.indexOf(confidence) > best
    })
    expect(surer.map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['oil', 820_000, 1_000_000],
    ['phosphate', 184_000, 214_000],
    ['manganese', 130_000, 185_000],
    ['chrome', 23_000, 26_000],
  ])('have for %s the range that the article tells', (id, low, high) => {
    expect(deliveredRange(deliveries.get(id)!)).toEqual({ low, high })
  })
})
