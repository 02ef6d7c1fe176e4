import { readFileSync } from 'node:fs'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { contentLayerNames } from '@/geodata/parse/project/layers'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, type Section, sectionsOf } from '@/app/text/sections'

const locales = ['en', 'pl'] as const
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const parse = (path: string): Root => parseMarkdown(read(path))

const sectionsIn = (path: string): readonly Section[] => sectionsOf(read(path))

/** The string `id` of each member of an array; throws when one has none. */
function idsOf(records: unknown, file: string): string[] {
  if (!Array.isArray(records)) throw new Error(`${file}: want an array, got ${typeof records}`)
  return records.map((record: unknown, index) => {
    if (typeof record === 'object' && record !== null && 'id' in record) {
      if (typeof record.id === 'string') return record.id
    }
    throw new Error(`${file}: want a string id, got none at member ${index}`)
  })
}

/** Ids of all features that a reader can select, in the order of the layers. */
function featureIds(): string[] {
  return contentLayerNames.flatMap((layer) => {
    const file = `../../geodata/layers/${layer}.geojson`
    const collection: unknown = JSON.parse(read(file))
    const hasFeatures =
      typeof collection === 'object' && collection !== null && 'features' in collection
    return idsOf(hasFeatures ? collection.features : undefined, file)
  })
}

function sourceIds(): string[] {
  const file = '../../geodata/bibliography.json'
  return idsOf(JSON.parse(read(file)), file)
}

function claimIds(): string[] {
  const file = '../../geodata/claims.json'
  return idsOf(JSON.parse(read(file)), file)
}

const unknown = (used: readonly string[], known: readonly string[]): string[] =>
  [...new Set(used)].filter((id) => !known.includes(id))

/** Word order differs between languages, so the order within a section is free. */
const sortedBySection = (
  sections: readonly Section[],
  list: 'mentions' | 'citations',
): string[][] => sections.map((section) => section[list].toSorted())

describe.each(locales)('the article in %s', (locale) => {
  const sections = sectionsIn(`./${locale}.md`)
  const mentions = sections.flatMap((section) => section.mentions)

  it('mentions only features that are in the layers', () => {
    expect(unknown(mentions, featureIds())).toEqual([])
  })

  it('mentions every site, line and area', () => {
    expect(unknown(featureIds(), mentions)).toEqual([])
  })

  it('cites only sources of the bibliography', () => {
    const citations = sections.flatMap((section) => section.citations)
    expect(unknown(citations, sourceIds())).toEqual([])
  })

  it('takes up each claim of the older article once', () => {
    const claims = sections.flatMap((section) => section.claims)
    expect(claims.toSorted()).toEqual(claimIds().toSorted())
  })

  it('has a text for each claim, in order: the claim as a quotation, then what is better', () => {
    const { children } = parse(`./${locale}.claims.md`)
    const headings = children.filter((node) => node.type === 'heading' && node.depth === 2)
    expect(headings.map((heading) => toString(heading))).toEqual(claimIds())
    for (const heading of headings) {
      const [quotation, better] = children.slice(children.indexOf(heading) + 1)
      expect([toString(heading), quotation?.type, better?.type]).toEqual([
        toString(heading),
        'blockquote',
        'paragraph',
      ])
    }
  })

  it('links to nothing but features, sources and claims', () => {
    expect(sections.flatMap((section) => section.otherLinks)).toEqual([])
  })

  it('opens with its title and a standfirst', () => {
    const [title, standfirst] = parse(`./${locale}.md`).children
    expect(title).toMatchObject({ type: 'heading', depth: 1 })
    expect(standfirst?.type).toBe('paragraph')
  })

  it('has one place for each picture and for the measured comparison', () => {
    // What a section wants of the map is a block too, but stands for nothing in the text.
    const blocks = sections.flatMap((section) => section.blocks).filter((name) => name !== 'map')
    expect(blocks).toEqual(['timeline', 'area-bars', 'partition-table', 'deliveries'])
  })

  it('has no heading twice, since headings become addresses', () => {
    const headings = sections.map((section) => section.heading)
    expect(new Set(headings).size).toBe(headings.length)
  })
})

describe('the two languages', () => {
  const english = sectionsIn('./en.md')
  const polish = sectionsIn('./pl.md')

  it('have equally many sections', () => {
    expect(polish.length).toBe(english.length)
  })

  it('mention the same features equally often in each section', () => {
    expect(sortedBySection(polish, 'mentions')).toEqual(sortedBySection(english, 'mentions'))
  })

  it('take up the same claims in the same order in each section', () => {
    expect(polish.map(({ claims }) => claims)).toEqual(english.map(({ claims }) => claims))
  })

  it('cite the same sources equally often in each section', () => {
    expect(sortedBySection(polish, 'citations')).toEqual(sortedBySection(english, 'citations'))
  })
})

describe.each(locales)('the stories in %s', (locale) => {
  const path = `./${locale}.stories.md`

  it('tell of every feature once, and of nothing else', () => {
    const headings = parse(path)
      .children.filter((block): block is Heading => block.type === 'heading' && block.depth === 2)
      .map((heading) => toString(heading))
    expect(headings.toSorted()).toEqual(featureIds().toSorted())
  })

  it('are long enough to tell something and short enough for a panel', () => {
    const misfits = read(path)
      .split(/^## /m)
      .slice(1)
      .map((story) => story.trim().split(/\s+/))
      .filter((words) => words.length < 35 || words.length > 120)
      .map(([id, ...words]) => `${id}: ${words.length} words`)
    expect(misfits).toEqual([])
  })

  it('link only to features of the layers', () => {
    const links = sectionsIn(path).flatMap((section) => [
      ...section.mentions,
      ...section.otherLinks,
    ])
    expect(unknown(links, featureIds())).toEqual([])
  })
})
