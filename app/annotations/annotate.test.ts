import { assert, constantFrom, nat, pre, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentFeatures } from '@/app/geodata/content-features'
import { locales } from '@/app/messages'
import { readArticle } from '@/app/text/article'
import { readFileSync } from 'node:fs'
import { annotateMentions } from './annotate'
import { articleText } from './list-mentions'
import { quote } from './quote'

function countOf(text: string, words: string): number {
  return text.split(words).length - 1
}

describe.each(locales)('the annotations in %s', (locale) => {
  const { total, first } = annotateMentions(locale)
  const targets = first.items.map(({ target }) => target)
  const quotes = targets.flatMap(({ selector }) =>
    selector.flatMap((one) => ('exact' in one ? [one] : [])),
  )

  it('are one for each mention, with its words, in reading order', () => {
    const { mentions } = readArticle(locale, new Set(contentFeatures().map(({ id }) => id)))
    expect(total).toBe(mentions.length)
    expect(quotes.map(({ exact }) => exact)).toEqual(mentions.map(({ words }) => words))
    const fragments = targets.map(({ selector }) =>
      selector.flatMap((one) => ('value' in one ? [one.value] : [])),
    )
    expect(fragments).toEqual(mentions.map(({ id, index }) => [`${id}-${index + 1}`]))
  })

  it('quote words that stand in the article once', () => {
    const text = articleText(locale)
    const counts = quotes.map(({ prefix, exact, suffix }) => countOf(text, prefix + exact + suffix))
    expect(counts).toEqual(quotes.map(() => 1))
  })

  it('have an id each', () => {
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total)
  })

  it('point into the layers at the feature that they mean', () => {
    for (const { body } of first.items) {
      const [page, shape] = body
      const { pathname } = new URL(shape?.source.id ?? '')
      const layer: unknown = JSON.parse(
        readFileSync(
          new URL(`../../geodata/layers/${pathname.split('/').at(-1)}`, import.meta.url),
          'utf8',
        ),
      )
      const index = Number(shape?.selector?.value.split('/').at(-1))
      const { features } = layer as { readonly features: readonly { readonly id: string }[] }
      expect(page?.source.id).toMatch(new RegExp(`/on/${features[index]?.id}/$`))
    }
  })
})

describe('a quotation', () => {
  const letters = string({ unit: constantFrom('a', 'b', ' '), minLength: 1, maxLength: 300 })

  it('is found where it was taken from, and nowhere else', () => {
    assert(
      property(letters, letters, nat(), nat(), (before, block, one, other) => {
        const text = `${before}\n${block}\n`
        pre(!before.includes(block))
        const [start = 0, end = 0] = [
          one % (block.length + 1),
          other % (block.length + 1),
        ].toSorted((least, most) => least - most)
        const { prefix, exact, suffix } = quote(text, block, start, end)
        expect(text.indexOf(prefix + exact + suffix)).toBe(
          text.lastIndexOf(prefix + exact + suffix),
        )
        expect(text.indexOf(prefix + exact + suffix) + prefix.length).toBe(
          before.length + 1 + start,
        )
      }),
    )
  })

  it('cannot be made of a block that stands twice', () => {
    expect(() => quote('once\nonce\n', 'once', 0, 4)).toThrow(/“once” not once/)
  })
})
