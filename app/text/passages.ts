import type { Root } from 'hast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { markedClaim } from './article'

/** A paragraph of the article. */
export interface Passage {
  /** Id and words of the heading that it stands under. */
  readonly section: string
  readonly heading: string
  /** Which paragraph under that heading, from 0. */
  readonly paragraph: number
  readonly text: string
}

/** The words of an element without the numbers of the claims that it marks. */
function textOf(element: Root['children'][number]): string {
  const copy = structuredClone(element)
  visit(copy, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined
    if (!markedClaim(String(node.properties['href']))) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toString(copy)
}

/** Lists the paragraphs of an article, in reading order. */
export function listPassages(tree: Root): Passage[] {
  const passages: Passage[] = []
  let [section, heading, paragraph] = ['', '', 0]
  for (const node of tree.children) {
    if (node.type !== 'element') continue
    if (/^h\d$/.test(node.tagName)) {
      section = String(node.properties['id'])
      heading = toString(node)
      paragraph = 0
    } else if (node.tagName === 'p') {
      passages.push({ section, heading, paragraph, text: textOf(node) })
      paragraph += 1
    }
  }
  return passages
}
