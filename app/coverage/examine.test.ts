import { describe, expect, it } from 'vitest'
import { locales } from '@/app/messages'
import { readText } from '@/app/text/article'
import { sectionsOf } from '@/app/text/sections'
import { loadGeodata } from '@/geodata/load'
import { examine, faults } from './examine'
import { placesOfBasemap } from './gazetteer'

const geodata = loadGeodata()

/** What is open in an English text, held against the data of the project. */
function coverageOf(markdown: string) {
  const sections = sectionsOf(markdown)
  return examine({ locale: 'en', sections, geodata, gazetteer: ['Warsaw', 'Fili'] })
}

describe('a text', () => {
  it('is told of each link that leads nowhere, and in which section', () => {
    const { deadLinks } = coverageOf(
      '## One\n\n[a](#nowhere) [b](#source-nobody) [c99](#claim-c99) [d](https://example.org) [Fili](#fili)',
    )
    expect(deadLinks).toEqual([
      '#nowhere (One)',
      '#source-nobody (One)',
      '#claim-c99 (One)',
      'https://example.org (One)',
    ])
  })

  it('is told of places that it names and the map does not offer', () => {
    const { namedButUnmapped } = coverageOf('Warsaw.\n\n## Two\n\nTo [Warsaw](#fili) and Warsaw.')
    expect(namedButUnmapped).toEqual(['Warsaw (–; Two)'])
  })

  it('is told of places of the map that it names without a link in the section', () => {
    const { namedButUnlinked, namedButUnmapped } = coverageOf(
      '## Linked\n\n[Works](#fili) at Fili.\n\n## Bare\n\nStill at Fili.',
    )
    expect(namedButUnlinked).toEqual(['Fili (Bare)'])
    expect(namedButUnmapped).toEqual([])
  })

  it('is told what it leaves out', () => {
    const { featuresNeverMentioned, claimsNeverMarked, sourcesNeverCited } = coverageOf(
      'The [works](#fili).[c12](#claim-c12)',
    )
    expect(featuresNeverMentioned).not.toContain('fili')
    expect(featuresNeverMentioned).toEqual(expect.arrayContaining(['kazan', 'curzon-line']))
    expect(claimsNeverMarked).not.toContain('c12')
    expect(claimsNeverMarked).toContain('c13')
    // It rests on a feature, though no text cites it.
    expect(sourcesNeverCited).not.toContain('geonames')
  })

  it('is told which sections want nothing of the map', () => {
    const { sectionsWithoutView } = coverageOf('# A\n\n## B\n\n```map\n{}\n```\n\n## C\n\nText.')
    expect(sectionsWithoutView).toEqual(['C'])
  })
})

it('is told of claims without a source and of sites without dates', () => {
  const [claim] = geodata.claims.values()
  const [site] = geodata.sites.values()
  const bare = {
    ...geodata,
    claims: new Map([['c01', { ...claim!, sources: [] }]]),
    sites: new Map([[site!.id, { ...site!, properties: { ...site!.properties, dates: ' ' } }]]),
  }
  const coverage = examine({ locale: 'en', sections: [], geodata: bare, gazetteer: [] })
  expect(coverage.claimsWithoutSource).toEqual(['c01'])
  expect(coverage.sitesWithoutDates).toEqual([site!.id])
})

it.each(locales)('the article in %s has nothing that must never be', (locale) => {
  const sections = sectionsOf(readText(`${locale}.md`))
  const gazetteer = placesOfBasemap(geodata, locale)
  const coverage = examine({ locale, sections, geodata, gazetteer })
  expect(faults.flatMap((key) => coverage[key])).toEqual([])
})
