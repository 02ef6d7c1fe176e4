import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { listElements } from './page-elements'

/** Puts whole addresses where a style sheet names files relative to itself. */
function rebase(css: string, address: string): string {
  return css.replace(/url\((['"]?)(?!data:|\/|#)([^'")]+)\1\)/g, (_match, _quote, file: string) => {
    return `url(${posix.join(posix.dirname(address), file)})`
  })
}

export interface InlinedPage {
  readonly html: string
  /** What the policy must allow, in the words of `style-src`: `'sha256-…'` for each style sheet. */
  readonly hashes: readonly string[]
}

/**
 * Writes the style sheets of a page into the page: its text is painted a whole round trip earlier,
 * since nothing else is waited for. The policy allows just these, by their hashes.
 *
 * The links stay, switched off, at the end of the body: the framework looks for them and would
 * fetch what it did not find.
 *
 * @param read gives the text of a style sheet by its address
 */
export function inlineStyleSheets(html: string, read: (address: string) => string): InlinedPage {
  const elements = listElements(html)
  const links = elements.filter(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet',
  )
  const bodyEnd = elements.find(({ name }) => name === 'body')?.contentEnd
  if (links.length === 0 || bodyEnd === undefined) return { html, hashes: [] }
  const hashes: string[] = []
  let kept = ''
  let inlined = html.slice(0, bodyEnd)
  const after = html.slice(bodyEnd)
  for (const { attributes, start, end } of links.toReversed()) {
    const address = attributes['href'] ?? ''
    const css = rebase(read(address), address)
    hashes.push(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    kept = html.slice(start, end).replace(/\/?>$/, ' disabled>') + kept
    inlined = `${inlined.slice(0, start)}<style>${css}</style>${inlined.slice(end)}`
  }
  return { html: inlined + kept + after, hashes }
}

/** Adds hashes to what `style-src` allows in the text of a `_headers` file. Throws when it has none. */
export function allowStyles(headers: string, hashes: readonly string[]): string {
  const directive = "style-src 'self'"
  if (!headers.includes(directive)) {
    throw new Error(`_headers: got no “${directive}”, wanted one to add the page's styles to`)
  }
  return headers.replace(directive, [directive, ...new Set(hashes)].join(' '))
}
