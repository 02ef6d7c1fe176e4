import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentFeatures } from '@/app/geodata/content-features'
import { locales } from '@/app/messages'
import type { FindEntry } from '@/components/find/find-file'
import { foldWord, wordsOf } from '@/components/find/fold'
import { makeFinder } from '@/components/find/finder'
import { listFindEntries } from './find-entries'

const indices = locales.map((locale) => {
  const entries = listFindEntries(locale)
  return { locale, entries, find: makeFinder(entries) }
})
const english = indices[0]!

/** The entries that answer a query, best first within their kinds. */
function found(query: string, { find } = english): FindEntry[] {
  return find(query).groups.flatMap(({ hits }) => hits.map(({ entry }) => entry))
}

const idsOf = (entries: readonly FindEntry[]) =>
  entries.flatMap((entry) => ('id' in entry ? [entry.id] : []))
const titlesOf = (entries: readonly FindEntry[]) => entries.map(({ title }) => title)

/** Every name of everything that has one. */
const named = english.entries.flatMap((entry) =>
  entry.kind === 'feature' || entry.kind === 'ground'
    ? entry.names.map((name) => ({ entry, name }))
    : [],
)
const anyNamed = fc.constantFrom(...named)

describe.each(indices)('the index in $locale', (index) => {
  it('finds each feature by each name that it has in any language', () => {
    for (const { id, properties } of contentFeatures()) {
      for (const name of Object.values(properties.names)) {
        expect.soft(idsOf(found(name!, index)), name).toContain(id)
      }
    }
  })

  it('finds each claim first by its number', () => {
    for (const claim of index.entries.filter(({ kind }) => kind === 'claim')) {
      const [first] = found(claim.title, index).filter(({ kind }) => kind === 'claim')
      expect.soft(first, claim.title).toBe(claim)
    }
  })

  it('has the passages of the article as they are read, without the marks of claims', () => {
    const passages = index.entries.filter((entry) => entry.kind === 'passage')
    expect(passages.length).toBeGreaterThan(20)
    for (const { text, title } of passages) {
      expect.soft(title).not.toBe('')
      expect.soft(text).not.toMatch(/\.c\d\d|\[|\]\(/)
    }
  })
})

describe('a name', () => {
  it.each([
    ['Kazan', 'kazan'],
    ['Kasan', 'kazan'],
    ['Казань', 'kazan'],
    ['КАЗАН', 'kazan'],
    ['Lipieck', 'lipetsk'],
    ['Липецк', 'lipetsk'],
    ['Brzesc', 'brest'],
    ['Брест', 'brest'],
    ['Brest Litovsk', 'brest'],
    ['Belostok', 'bialystok'],
    ['bialystok', 'bialystok'],
    ['wivupal', 'lipetsk'],
    ['Chapayevsk', 'bersol'],
    ['Leningrad', 'petrograd'],
    ['Ленинград', 'petrograd'],
  ])('as %s is that of %s', (query, id) => {
    expect(idsOf(found(query))).toContain(id)
  })

  it.each(['Lviv', 'Lwów', 'lwow', 'Lemberg', 'Львов', 'Львів'])('of Lviv is %s too', (query) => {
    for (const index of indices) {
      const wanted = index.locale === 'pl' ? 'Lwów' : 'Lviv'
      expect.soft(titlesOf(found(query, index))).toContain(wanted)
    }
  })

  it('that a town has puts it before a line of the story that stops there', () => {
    const titles = titlesOf(found('Lemberg'))
    expect(titles[0]).toBe('Lviv')
    expect(titles).toContain('Śniatyn')
    expect(titlesOf(found('Śniatyn'))[0]).toBe('Śniatyn')
  })

  it.each([
    ['Kazann', 'kazan'],
    ['Lipestk', 'lipetsk'],
    ['Bialistok', 'bialystok'],
    ['Murmnask', 'murmansk'],
  ])('misspelt as %s is that of %s still', (query, id) => {
    expect(idsOf(found(query))).toContain(id)
    expect(english.find(query).how).toBe('similar')
  })

  it('is found by its beginning', () => {
    fc.assert(
      fc.property(anyNamed, fc.nat(), ({ entry, name }, cut) => {
        const [word] = wordsOf(name)
        // In Armenian “ու” is one letter, written with two signs.
        const letters = word!.text.match(/ու|./gsu) ?? []
        fc.pre(letters.length > 1)
        const beginning = letters.slice(0, 1 + (cut % (letters.length - 1))).join('')
        fc.pre(foldWord(beginning) !== '')
        expect(found(beginning)).toContain(entry)
      }),
    )
  })

  it('is found with its marks taken off, its capitals changed, its words turned round', () => {
    const changes: readonly ((name: string) => string)[] = [
      (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name) => name.normalize('NFD'),
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) =>
        wordsOf(name)
          .map(({ text }) => foldWord(text))
          .toReversed()
          .join(' '),
    ]
    fc.assert(
      fc.property(anyNamed, fc.constantFrom(...changes), ({ entry, name }, change) => {
        expect(found(change(name))).toContain(entry)
      }),
      { numRuns: 300 },
    )
  })
})

describe('any query', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10_000 })
  const strange = fc.oneof(
    units.map((codes) => String.fromCharCode(...codes)), // halves of surrogate pairs too
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...Array.from('.*+?^${}()|[]\\/-')), maxLength: 50 }),
    fc.constantFrom('a'.repeat(10_000), 'ą '.repeat(5_000), 'toString', '__proto__', 'constructor'),
  )

  it('has an answer, whatever its signs', () => {
    fc.assert(
      fc.property(strange, (query) => {
        const { groups, count } = english.find(query)
        expect(groups.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(count)
      }),
    )
  })

  it('without a word finds nothing', () => {
    for (const query of ['', ' ', '—', '. . .', '«»']) expect(english.find(query).count).toBe(0)
  })

  it('of some words that never stand together finds where some of them are', () => {
    expect(english.find('submarine xylophone')).toMatchObject({ how: 'some' })
    expect(english.find('xylophone')).toMatchObject({ count: 0 })
  })
})
