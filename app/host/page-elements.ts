import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** An element of a page, with the place of its source text: `html.slice(start, end)`. */
export type PageElement = {
  name: string
  attributes: Record<string, string>
  text: string
  start: number
  end: number
  /** Where its end tag begins; undefined when the source leaves the end tag out. */
  contentEnd: number | undefined
}

/** The page last listed: one step after another asks of the same, and to parse it is what takes time. */
let last: { readonly html: string; readonly elements: readonly PageElement[] } | undefined

/**
 * Lists the elements that stand in the source of a page, in document order. What is inside
 * `<noscript>` is listed too: it is for the readers whose browser obeys the policy all the same.
 */
export function listElements(html: string): readonly PageElement[] {
  if (last?.html === html) return last.elements
  const elements: PageElement[] = []
  collect(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), elements)
  last = { html, elements }
  return elements
}

function collect(node: Node, elements: PageElement[]): void {
  if ('tagName' in node && node.sourceCodeLocation) {
    elements.push({
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
      start: node.sourceCodeLocation.startOffset,
      end: node.sourceCodeLocation.endOffset,
      contentEnd: node.sourceCodeLocation.endTag?.startOffset,
    })
  }
  if ('content' in node) collect(node.content, elements)
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, elements)
}

/** Whether the browser would run (or otherwise obey) this `<script>` without fetching anything. */
export function isInlineScript({ name, attributes }: PageElement): boolean {
  return name === 'script' && !('src' in attributes) && !isDataBlock(attributes.type ?? '')
}

/** A script of a type that no browser knows is data (HTML 4.12.1), such as `application/ld+json`. */
function isDataBlock(type: string): boolean {
  const obeyed = /^((text|application)\/(java|ecma)script|module|importmap|speculationrules|)$/i
  return !obeyed.test(type.trim())
}

/** Whether React wrote this script to move streamed content into place (`$RC` and the like). */
export function movesContent(element: PageElement): boolean {
  const mover = /^(\$R[A-Z]\b|requestAnimationFrame\(function\(\)\{\$R)/
  return isInlineScript(element) && mover.test(element.text)
}
