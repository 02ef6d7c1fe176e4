import { describe, expect, it } from 'vitest'
import { locales } from '@/app/messages'
import { contentFeatures } from '@/app/geodata/content-features'
import { markdownToTree } from './article'
import { parseSectionViews, readSectionViews } from './section-views'

const known = new Set(['fili', 'curzon-line'])
const parse = (...lines: string[]) => parseSectionViews(lines.join('\n'), known, 'en.md')
const block = (text: string) => ['## First', '', '```map', text, '```']

describe('parseSectionViews', () => {
  it('has an entry for each section, in order', () => {
    const second = ['## Second', '', 'Words.']
    expect(parse(...block('{ "show": ["fili"], "layers": ["curzon-line"] }'), ...second)).toEqual([
      { show: ['fili'], layers: ['curzon-line'] },
      null,
    ])
  })

  it.each([
    ['no JSON', 'show: fili', '“First”: got no JSON'],
    ['a place that is not there', '{ "show": ["fillli"] }', 'show: got “fillli”, wanted an id'],
    ['nothing to show', '{ "show": [] }', '“First”: show'],
    ['a layer that is not there', '{ "show": ["fili"], "layers": ["roads"] }', 'got “roads”'],
    ['a member that is not there', '{ "show": ["fili"], "zoom": 4 }', '“First”: zoom'],
    [
      'layers that hide each other',
      '{ "show": ["fili"], "layers": ["shares-1939-08-23", "shares-1939-09-28"] }',
      'got both pairs of shares',
    ],
  ])('refuses %s and says where', (_, text, fault) => {
    expect(() => parse(...block(text))).toThrow(`app/articles/en.md: block “map”: `)
    expect(() => parse(...block(text))).toThrow(fault)
  })

  it('refuses a block that stands below no heading', () => {
    const misplaced = ['Words.', '', '```map', '{ "show": ["fili"] }', '```']
    expect(() => parse('## First', '', ...misplaced)).toThrow('line 5: got a block elsewhere')
  })

  it('names all faults at once', () => {
    const text = '{ "show": ["a", "b"], "layers": ["c"] }'
    expect(() => parse(...block(text))).toThrow(/“a”.*“b”.*“c”/)
  })
})

describe('the articles', () => {
  const ids = new Set<string>(contentFeatures().map(({ id }) => id))
  const views = locales.map((locale) => readSectionViews(locale, ids))

  it('say what every section wants of the map', () => {
    for (const sections of views) {
      expect(sections.length).toBeGreaterThan(5)
      expect(sections).not.toContain(null)
    }
  })

  it('want the same in every language', () => {
    for (const sections of views) expect(sections).toEqual(views[0])
  })
})

it('what a section wants is not shown to its readers', () => {
  const text = JSON.stringify(markdownToTree(block('{ "show": ["fili"] }').join('\n')))
  expect(text).toContain('First')
  expect(text).not.toContain('fili')
})
