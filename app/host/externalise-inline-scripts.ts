import { createHash } from 'node:crypto'
import { isInlineScript, listElements, type PageElement } from './page-elements'

export type ExternalisedPage = {
  html: string
  /** The file that now holds the page's scripts; undefined when the page has none. */
  script: { path: string; content: string } | undefined
}

/**
 * Moves the inline scripts that the framework writes into a page (its start-up call and the data
 * that the page is hydrated from) to one file, so that `script-src 'self'` holds without a hash for
 * every page and the text of a page comes without its second copy in front.
 *
 * The file is loaded by a plain script at the end of the body. Not by `defer`: the framework closes
 * its stream of data as soon as it finds the document parsed (`next/dist/client/app-index.js`,
 * readyState), which with `defer` can be before the data has come.
 *
 * Scripts of others are left where they are, for `listRefused` to find.
 */
export function externaliseInlineScripts(html: string): ExternalisedPage {
  const elements = listElements(html)
  const moved = elements.filter(isFrameworkScript)
  if (moved.length === 0) return { html, script: undefined }
  const content = moved.map(({ text }) => `${text};\n`).join('')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const path = `/_next/static/flight/${hash}.js`
  const bodyEnd = elements.find(({ name }) => name === 'body')?.contentEnd ?? html.length
  const edits = [
    ...moved.map(({ start, end }) => ({ start, end, text: '' })),
    { start: bodyEnd, end: bodyEnd, text: `<script src="${path}"></script>` },
  ]
  return { html: applyEdits(html, edits), script: { path, content } }
}

/**
 * Whether the framework wrote this inline script to start itself: the bundler's list of chunks or
 * the router's data. Neither belongs to the React tree, so hydration does not miss them.
 */
function isFrameworkScript(element: PageElement): boolean {
  if (!isInlineScript(element) || (element.attributes.type ?? '') !== '') return false
  return /^\(?(self\.__next_f\b|globalThis\["TURBOPACK"\])/.test(element.text)
}

/** Replaces each stretch of `text`; the stretches do not overlap. */
function applyEdits(text: string, edits: { start: number; end: number; text: string }[]): string {
  let edited = text
  for (const edit of edits.toSorted((one, other) => other.start - one.start)) {
    edited = edited.slice(0, edit.start) + edit.text + edited.slice(edit.end)
  }
  return edited
}
