import type { Element, Nodes } from 'hast'
import type { Locale } from '@/app/messages'
import { articleOf } from '@/app/text/article-of'
import { citedSource, markedClaim } from '@/app/text/link-kinds'
import { claimNumber } from '@/app/text/claims'
import type { FeatureId } from '@/geodata/types'

/** A mention as the letters of the article: `block.slice(start, end)`. */
export interface LocatedMention {
  readonly id: FeatureId
  /** Which of the feature's mentions, from 0. */
  readonly index: number
  /** The text of the paragraph, heading or list that it stands in. */
  readonly block: string
  readonly start: number
  readonly end: number
}

/** Reads a block as the page shows it: a claim that it marks stands there as its number. */
class BlockReader {
  text = ''
  readonly links: { readonly id: FeatureId; readonly start: number; readonly end: number }[] = []

  read(node: Nodes): void {
    if (node.type === 'text') this.text += node.value
    else if (node.type === 'element') this.#readElement(node)
  }

  #readElement({ tagName, properties, children }: Element): void {
    const { href } = properties
    const address = tagName === 'a' && typeof href === 'string' ? href : ''
    const claim = markedClaim(address)
    if (claim) {
      this.text += String(claimNumber(claim))
      return
    }
    const start = this.text.length
    for (const child of children) this.read(child)
    if (address.startsWith('#') && !citedSource(address)) {
      this.links.push({ id: address.slice(1) as FeatureId, start, end: this.text.length })
    }
  }
}

/** The blocks of the article in a language, as a page shows them, with the mentions in each. */
function readBlocks(locale: Locale): readonly BlockReader[] {
  const { tree } = articleOf(locale)
  return tree.children
    .filter((node) => node.type === 'element' && node.tagName !== 'pre')
    .map((node) => {
      const reader = new BlockReader()
      reader.read(node)
      return reader
    })
}

/** The text of the article as its page shows it, without tables, a line for each block. */
export function articleText(locale: Locale): string {
  return readBlocks(locale)
    .map(({ text }) => text)
    .join('\n')
}

/** All mentions of the article in a language, in reading order, each with its place in the text. */
export function listMentions(locale: Locale): readonly LocatedMention[] {
  const counts = new Map<FeatureId, number>()
  return readBlocks(locale).flatMap(({ text, links }) =>
    links.map(({ id, start, end }) => {
      const index = counts.get(id) ?? 0
      counts.set(id, index + 1)
      return { id, index, block: text, start, end }
    }),
  )
}
