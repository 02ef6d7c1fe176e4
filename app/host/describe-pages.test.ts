import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/app/messages'
import { sitePages } from '@/app/site/pages'
import { describePage } from '@/app/structured-data/describe-page'
import { addToPage, dataBlock } from './describe-pages'
import { externaliseInlineScripts } from './externalise-inline-scripts'
import { listRefused } from './list-refused'
import { listElements } from './page-elements'

const page = '<html><head><title>a</title></head><body><p>b</p></body></html>'

/** What a browser reads in the data blocks of a page. */
function dataIn(html: string): unknown[] {
  const blocks = listElements(html).filter(
    ({ attributes }) => attributes['type'] === 'application/ld+json',
  )
  return blocks.map(({ text }) => JSON.parse(text) as unknown)
}

describe('a data block', () => {
  it('gives back what was put in, whatever it says', () => {
    assert(
      property(jsonValue(), (value) => {
        const html = addToPage(page, '', dataBlock('application/ld+json', value))
        expect(dataIn(html)).toEqual([JSON.parse(JSON.stringify(value))])
      }),
    )
  })

  it('is not ended by its own text', () => {
    const hostile = '</script><script>alert(1)</script><!--<script>'
    const html = addToPage(page, '', dataBlock('application/ld+json', { hostile }))
    expect(dataIn(html)).toEqual([{ hostile }])
    expect(listElements(html).filter(({ name }) => name === 'script')).toHaveLength(1)
  })

  it('is no script: it stays in the page, and the policy has nothing against it', () => {
    const html = addToPage(page, '', dataBlock('application/ld+json', { a: 1 }))
    expect(externaliseInlineScripts(html)).toEqual({ html, script: undefined })
    expect(listRefused(html)).toEqual([])
  })
})

describe('a page', () => {
  it('is added to at the end of its head and of its body', () => {
    expect(addToPage(page, '<meta name="c">', '<i>d</i>')).toBe(
      '<html><head><title>a</title><meta name="c"></head><body><p>b</p><i>d</i></body></html>',
    )
  })

  it('without a head is refused', () => {
    expect(() => addToPage('<p>a</p>', '', '')).toThrow('got no end of its head')
  })
})

/** Every value of a member of a tree of JSON. */
function valuesOf(member: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [
    ...(key === member ? [child] : []),
    ...valuesOf(member, child),
  ])
}

describe.each(locales)('the structured data in %s', (locale) => {
  const graphs = sitePages().map((each) => describePage(each, locale))
  const all = graphs.flatMap(({ '@graph': nodes }) => [...nodes])

  it('names a node once on a page', () => {
    for (const { '@graph': nodes } of graphs) {
      const ids = nodes.flatMap((node) =>
        typeof node === 'object' && '@id' in node ? [node['@id']] : [],
      )
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('refers to works that the page of the sources describes', () => {
    const described = new Set(
      all.flatMap((node) => (typeof node === 'object' && '@id' in node ? [node['@id']] : [])),
    )
    const cited = valuesOf('citation', all).flatMap((works) => valuesOf('@id', works))
    expect(cited.length).toBeGreaterThan(0)
    expect(cited.filter((id) => !described.has(String(id)))).toEqual([])
  })

  it('gives a verdict its place between the worst and the best, or none', () => {
    const ratings = valuesOf('reviewRating', all) as { readonly ratingValue?: number }[]
    expect(ratings).toHaveLength(48)
    expect(new Set(ratings.map(({ ratingValue }) => ratingValue))).toEqual(
      new Set([1, 2, 3, undefined]),
    )
  })

  it('writes latitude first in a box, as schema.org does', () => {
    const boxes = valuesOf('box', all).map((box) => String(box).split(' ').map(Number))
    expect(boxes.length).toBeGreaterThan(0)
    for (const [south = NaN, west = NaN, north = NaN, east = NaN] of boxes) {
      expect([south < north, west < east, north <= 90]).toEqual([true, true, true])
    }
  })
})
