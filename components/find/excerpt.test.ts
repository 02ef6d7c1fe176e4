import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, markWords } from './excerpt'
import { foldWord, wordsOf } from './fold'

const texts = fc.lorem({ maxCount: 80 })
/** Any UTF-16, halves of surrogate pairs too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units))

/** An excerpt as it reads. */
const write = (text: string, matched: ReadonlySet<string>) =>
  excerptOf(text, matched)
    .map((stretch) => stretch.text)
    .join('')

describe('markWords', () => {
  it('marks a word however it is written in the text', () => {
    expect(markWords('From Białystok to Brest', new Set(['bialystok']))).toEqual([
      { text: 'From ', marked: false },
      { text: 'Białystok', marked: true },
      { text: ' to Brest', marked: false },
    ])
  })

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const matched = new Set(wordsOf(text).map((word) => foldWord(word.text)))
        const stretches = markWords(text, matched)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
      }),
    )
  })
})

describe('excerptOf', () => {
  it('holds the word that was looked for, between words of the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, choice) => {
        const words = wordsOf(text)
        const word = foldWord(words[choice % words.length]!.text)
        const marked = excerptOf(text, new Set([word])).filter((stretch) => stretch.marked)
        expect(marked.map((stretch) => foldWord(stretch.text))).toContain(word)
        expect(text).toContain(write(text, new Set([word])).replace(/^… | …$/g, ''))
      }),
    )
  })

  it('leaves a short text whole, and says where a long one goes on', () => {
    expect(write('The bay was dark.', new Set(['dark']))).toBe('The bay was dark.')
    const long = Array.from({ length: 99 }, (_, index) => `w${index}`).join(' ')
    expect(write(long, new Set(['w50']))).toMatch(/^… w44 .* w50 .* w69 …$/)
    expect(write(long, new Set(['w98']))).toMatch(/^… w73 .* w98$/)
  })
})
