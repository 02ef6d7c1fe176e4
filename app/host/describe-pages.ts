import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { locales } from '@/app/messages'
import { headElements } from '@/app/site/head-elements'
import { pathOf, sitePages } from '@/app/site/pages'
import { describePage } from '@/app/structured-data/describe-page'
import { listElements } from './page-elements'

/**
 * Writes data as a block that no browser runs. A `<` in it is escaped, lest it end the block.
 *
 * @param type a media type, such as `application/ld+json`
 */
export function dataBlock(type: string, data: unknown): string {
  return `<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

/**
 * Adds to the end of a page's head and of its body.
 *
 * @throws Error when the page lacks the end tag of either
 */
export function addToPage(html: string, head: string, body: string): string {
  const elements = listElements(html)
  const endOf = (name: string) => elements.find((element) => element.name === name)?.contentEnd
  const headEnd = endOf('head')
  const bodyEnd = endOf('body')
  if (headEnd === undefined || bodyEnd === undefined) {
    throw new Error('page: got no end of its head or body, wanted both to add to')
  }
  return html.slice(0, headEnd) + head + html.slice(headEnd, bodyEnd) + body + html.slice(bodyEnd)
}

/** A page that is not listed would be in no sitemap and have no picture. */
function refuseUnlisted(directory: string): void {
  const listed = new Set(
    locales.flatMap((locale) =>
      sitePages().map((page) => join(pathOf(page, locale), 'index.html')),
    ),
  )
  const unlisted = locales
    .flatMap((locale) =>
      readdirSync(join(directory, locale), { recursive: true, encoding: 'utf8' }).map((name) =>
        join('/', locale, name),
      ),
    )
    .filter((file) => basename(file) === 'index.html' && !listed.has(file))
  if (unlisted.length > 0) {
    throw new Error(`got ${unlisted.join(', ')}, wanted each page listed in app/site/pages.ts`)
  }
}

function addToFile(file: string, head: string, body: string): void {
  writeFileSync(file, addToPage(readFileSync(file, 'utf8'), head, body))
}

/**
 * Tells machines what the pages of an export are about, in place: search engines, and whoever shows
 * a link to them. Not by the framework's metadata: that travels a second time, in the script that a
 * page is hydrated from. The data stands at the end, where it delays no paint.
 *
 * @throws Error that lists the pages that `sitePages` does not have
 */
export function describePages(directory: string): void {
  refuseUnlisted(directory)
  for (const locale of locales) {
    for (const page of sitePages()) {
      const file = join(directory, pathOf(page, locale), 'index.html')
      const data = dataBlock('application/ld+json', describePage(page, locale))
      addToFile(file, headElements(page, locale), data)
    }
  }
  // The bare address only sends its readers on, but links to it are shared too.
  const [start] = sitePages()
  if (start) addToFile(join(directory, 'index.html'), headElements(start, locales[0]), '')
}
