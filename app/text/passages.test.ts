import { describe, expect, it } from 'vitest'
import { contentFeatures } from '@/app/geodata/content-features'
import { locales } from '@/app/messages'
import { loadGeodata } from '@/geodata/load'
import { markdownToTree, readArticle } from './article'
import { namePassages } from './passages'

const known = new Set(contentFeatures().map(({ id }) => id))
const passageIds = (locale: (typeof locales)[number]): string[] =>
  readArticle(locale, known).passages.map(({ id }) => id)

const name = (markdown: string) => namePassages(markdownToTree(markdown), 'en.md')

describe('the passages of the article', () => {
  it('are the same in every language, so that the way to the other one keeps the place', () => {
    for (const locale of locales) expect(passageIds(locale)).toEqual(passageIds('en'))
  })

  it.each(locales)('have ids that nothing else on the page has, in %s', (locale) => {
    const { mentions } = readArticle(locale, known)
    const { claims, bibliography } = loadGeodata()
    const others = [
      ...known,
      ...mentions.map(({ id, index }) => `${id}-${index + 1}`),
      ...claims.keys(),
      ...[...bibliography.keys()].flatMap((id) => [id, `source-${id}`]),
      'article',
      'map',
      'story',
      'data',
    ]
    expect(passageIds(locale).filter((id) => others.includes(id))).toEqual([])
  })

  it('say the section that each stands in, without the sign of its id', () => {
    const { passages } = readArticle('en', known)
    expect(passages.find(({ id }) => id === 'navy-2')).toMatchObject({
      section: 'Submarines and a borrowed bay',
    })
    expect(passages.filter(({ text }) => text.includes('{#'))).toEqual([])
  })
})

describe('the id of a passage', () => {
  const two = '# Title {#top}\n\none\n\n## Next *one* {#next}\n\n- list\n\nlast'

  it('is that of its heading and its place below it', () => {
    expect(name(two).map(({ id }) => id)).toEqual(['top', 'top-1', 'next', 'next-1', 'next-2'])
  })

  it('stays when another section grows or a heading is put in other words', () => {
    const grown = two.replace('one', 'one\n\ntwo').replace('Next', 'Other')
    const ids = name(grown).map(({ id }) => id)
    expect(ids.join(' ')).toBe('top top-1 top-2 next next-1 next-2')
  })

  it.each([
    ['# Title\n\ntext', 'heading “Title” without an id'],
    ['text\n\n# Title {#top}', '“text” above all headings'],
    ['# One {#top}\n\n## Two {#top}', 'the id “top” twice'],
    ['# One {#top}\n\ntext\n\n## Two {#top-1}', 'the id “top-1” twice'],
    ['# Title {#No Id}', 'heading “Title {#No Id}” without an id'],
  ])('stops the build for %j', (markdown, fault) => {
    expect(() => name(markdown)).toThrow(fault)
  })
})
