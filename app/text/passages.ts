import type { Element, Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { markedClaim } from './link-kinds'

/** A block of the article that a link can lead to. */
export interface Passage {
  /** Its section's id, or that and its place in the section: `navy`, `navy-2`. */
  readonly id: string
  /** Heading of the section that it stands in. */
  readonly section: string
  /** Its words, without the numbers of the claims that it marks. */
  readonly text: string
}

/** `{#navy}` at the end of a heading, as Pandoc and its likes write it. */
const idSign = / *\{#([a-z][a-z\d]*(?:-[a-z\d]+)*)\}$/

/** A plugin that takes `{#id}` off the headings of Markdown and makes it the id of their elements. */
export const takeHeadingIds: Plugin<[], MarkdownRoot, MarkdownRoot> = () => (root) => {
  visit(root, 'heading', (heading) => {
    const last = heading.children.at(-1)
    const sign = last?.type === 'text' ? idSign.exec(last.value) : null
    if (last?.type !== 'text' || !sign) return
    last.value = last.value.slice(0, sign.index)
    heading.data = { ...heading.data, hProperties: { id: sign[1] } }
  })
}

function isHeading({ tagName }: Element): boolean {
  return /^h\d$/.test(tagName)
}

function wordsOf(element: Element): string {
  const copy = structuredClone(element)
  visit(copy, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined
    if (!markedClaim(String(node.properties['href']))) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toString(copy).trim()
}

/**
 * Gives each block of an article its id: a heading has it from the Markdown, the others that of
 * their section and their number in it, so that an edit moves no id of another section. The ids
 * are written in the text and not made of its words: they hold when a heading is put in other
 * words, and in every language.
 *
 * @param file path for the errors
 * @returns all passages, in reading order
 * @throws Error that lists each heading without an id, and each id that is there twice
 */
export function namePassages(tree: Root, file: string): Passage[] {
  const passages: Passage[] = []
  const faults: string[] = []
  let heading: Passage | null = null
  let blocks = 0
  for (const element of tree.children) {
    if (element.type !== 'element') continue
    const text = wordsOf(element)
    if (isHeading(element)) {
      const { id } = element.properties
      if (typeof id !== 'string') faults.push(`heading “${text}” without an id, wanted {#id}`)
      heading = { id: String(id), section: text, text }
      blocks = 0
      passages.push(heading)
    } else if (heading) {
      blocks += 1
      element.properties['id'] = `${heading.id}-${blocks}`
      passages.push({ id: `${heading.id}-${blocks}`, section: heading.section, text })
    } else faults.push(`“${text.slice(0, 40)}” above all headings, wanted a heading first`)
  }
  const ids = passages.map(({ id }) => id)
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  faults.push(...[...twice].map((id) => `the id “${id}” twice, wanted it once`))
  if (faults.length > 0) throw new Error(`${file}: got ${faults.join('; ')}`)
  return passages
}
