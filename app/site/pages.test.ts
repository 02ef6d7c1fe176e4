import { describe, expect, it } from 'vitest'
import { locales } from '@/app/messages'
import { previewAlternative, previewPath } from '@/app/preview/preview-files'
import sitemap from '@/app/sitemap'
import { headElements } from './head-elements'
import { wholeAddress } from './origin'
import { titleOf } from './page-title'
import { alternatesOf, pathOf, sitePages } from './pages'

const pages = sitePages()

describe('the pages', () => {
  it('have an id, a path and a picture of their own', () => {
    for (const values of [
      pages.map(({ id }) => id),
      pages.map((page) => pathOf(page, 'en')),
      pages.map((page) => previewPath(page, 'en')),
    ]) {
      expect(new Set(values).size).toBe(pages.length)
    }
  })

  it('are all in the sitemap, in every language, each with the same alternates', () => {
    const entries = new Map(sitemap().map(({ url, alternates }) => [url, alternates?.languages]))
    expect(entries.size).toBe(pages.length * locales.length)
    for (const page of pages) {
      const alternates = alternatesOf(page).map(([tag, path]) => [tag, wholeAddress(path)])
      for (const locale of locales) {
        const languages = entries.get(wholeAddress(pathOf(page, locale)))
        expect(languages).toEqual(Object.fromEntries(alternates))
      }
    }
  })

  it.each(locales)('say in %s what they and their pictures are, in a few words', (locale) => {
    for (const page of pages) {
      const { title, description } = titleOf(page, locale)
      const texts = [title, description, previewAlternative(page, locale)]
      expect(texts.filter((text) => text.length < 4 || /\{\w+\}|undefined/.test(text))).toEqual([])
      expect(description.length).toBeLessThan(420)
    }
  })
})

describe('the head of a page', () => {
  const [start] = pages
  const head = start ? headElements(start, 'en') : ''

  it('tells where the page stands in every language, and for readers of none', () => {
    const tags = [...head.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)
    expect(tags).toEqual([...locales, 'x-default'])
  })

  it('names no canonical address, which browsers would share without the view of the map', () => {
    expect(head).not.toContain('canonical')
  })
})
