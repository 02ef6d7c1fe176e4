import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, wordsOf } from './fold'

describe('foldWord', () => {
  it.each([
    ['Białystok', 'bialystok'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Đakovo', 'dakovo'],
    ['Bendlerstraße', 'bendlerstrasse'],
    ['Næstved', 'naestved'],
    ['Nürnberg', 'nurnberg'],
    ['Constanța', 'constanta'],
    ['Казань', 'kazan'],
    ['Львів', 'lviv'],
    ['БЕЛОСТОК', 'belostok'],
    ['Орёл', 'orel'],
    ['People’s', 'peoples'],
  ])('folds %s to %s', (word, wanted) => {
    expect(foldWord(word)).toBe(wanted)
  })

  it('finds a word whether or not its marks are taken off', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
        expect(foldWord(bare)).toBe(foldWord(word))
      }),
    )
  })

  it('leaves what is folded as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word))
      }),
    )
  })
})

describe('wordsOf', () => {
  it('tells where each word stands', () => {
    expect(wordsOf('“Brest-Litovsk”, 1939')).toEqual([
      { text: 'Brest', start: 1 },
      { text: 'Litovsk', start: 7 },
      { text: '1939', start: 17 },
    ])
  })
})
