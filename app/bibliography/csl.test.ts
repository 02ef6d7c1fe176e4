import { describe, expect, it } from 'vitest'
import { loadGeodata } from '@/geodata/load'
import { toCsl } from './csl'
import { datesOf, yearOf } from './csl-dates'
import { bibliographyFiles, bibliographyItems } from './files'

const bibliography = [...loadGeodata().bibliography.values()]

describe('the year of a record', () => {
  it.each([
    ['1976', { issued: { 'date-parts': [[1976]] } }],
    ['1951-53', { issued: { 'date-parts': [[1951], [1953]] } }],
    ['1996-2020', { issued: { 'date-parts': [[1996], [2020]] } }],
    [
      '1940-41/1958',
      { issued: { 'date-parts': [[1958]] }, 'original-date': { 'date-parts': [[1940], [1941]] } },
    ],
    ['2000s', { issued: { literal: '2000s' } }],
    ['n.d.', {}],
    [undefined, {}],
  ])('%s is read', (year, dates) => {
    expect(datesOf(year)).toEqual(dates)
  })

  it('is written with its bounds', () => {
    expect(yearOf({ 'date-parts': [[1951], [1953]] })).toBe('1951–1953')
  })
})

describe('the bibliography in CSL-JSON', () => {
  const items = bibliographyItems()

  it('has every record once, and only what a record says', () => {
    expect(items.map(({ id }) => id)).toEqual(bibliography.map(({ id }) => id))
    for (const [index, { title, url, container }] of bibliography.entries()) {
      const item = items[index]
      expect([item?.title, item?.URL, item?.['container-title']]).toEqual([title, url, container])
    }
  })

  it('is a JSON text that gives the same items back', () => {
    const text = bibliographyFiles['common-frontier.csl.json']?.write(items) ?? ''
    expect(JSON.parse(text)).toEqual(items)
  })

  it('names only persons and bodies whom the record names', () => {
    const strangers = bibliography.flatMap((source) =>
      (toCsl(source).author ?? []).filter((name) => {
        const word = 'literal' in name ? name.literal : name.family
        return !source.author?.includes(word)
      }),
    )
    expect(strangers).toEqual([])
  })

  it('gives no author where the record says that none is shown', () => {
    const unnamed = bibliography.filter(({ author }) =>
      /not shown|unknown|unsigned/.test(author ?? ''),
    )
    expect(unnamed.length).toBeGreaterThan(0)
    expect(unnamed.map(toCsl).filter(({ author }) => author)).toEqual([])
  })

  it('says of each work how far it was seen', () => {
    for (const { id, basis } of bibliography) {
      const [extent] = items.find((item) => item.id === id)?.note.split('; ') ?? []
      expect(extent).toBe(basis)
    }
  })
})
