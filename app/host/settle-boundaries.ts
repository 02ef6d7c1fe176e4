import { listElements, movesContent, type PageElement } from './page-elements'

/**
 * Puts the content of large Suspense boundaries where it belongs. React's server sets it aside at
 * the end of the page for a script to move; here all of it is known when the page is written, a
 * reader without JavaScript would never see it, and the policy refuses the script.
 *
 * The boundary is then as React writes a small one: `<!--$-->content<!--/$-->`.
 *
 * @throws Error for a boundary whose content is not in the page
 */
export function settleBoundaries(html: string): string {
  const elements = listElements(html)
  const boundary = elements.find(isPending)
  if (!boundary) return withoutMovers(html, elements)
  const { id = '' } = boundary.attributes
  const aside = elements.find(({ attributes }) => attributes['id'] === id.replace('B:', 'S:'))
  const comment = '<!--$?-->'
  const start = boundary.start - comment.length
  if (aside?.contentEnd === undefined || html.slice(start, boundary.start) !== comment) {
    throw new Error(`Suspense boundary ${id}: got no content, wanted it set aside in the page`)
  }
  const content = html.slice(html.indexOf('>', aside.start) + 1, aside.contentEnd)
  const settled =
    aside.start > boundary.start
      ? `${html.slice(0, start)}<!--$-->${content}${html.slice(boundary.end, aside.start)}${html.slice(aside.end)}`
      : `${html.slice(0, aside.start)}${html.slice(aside.end, start)}<!--$-->${content}${html.slice(boundary.end)}`
  return settleBoundaries(settled)
}

function isPending({ name, attributes }: PageElement): boolean {
  return name === 'template' && (attributes['id'] ?? '').startsWith('B:')
}

/** Takes out the scripts with which React moves content: there is none left to move. */
function withoutMovers(html: string, elements: readonly PageElement[]): string {
  return elements
    .filter((element) => movesContent(element))
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), html)
}
