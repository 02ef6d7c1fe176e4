import type { Link, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { citedSource, markedClaim } from './link-kinds'
import { takeHeadingIds } from './passages'

/** A stretch of a text from one `## ` heading to the next; the first has no heading. */
export interface Section {
  readonly heading: string
  /** Ids of mentioned features, in order, one entry for each mention. */
  readonly mentions: string[]
  /** Ids of cited sources, in order, one entry for each citation. */
  readonly citations: string[]
  /** Ids of the claims of the older article that are taken up, in order. */
  readonly claims: string[]
  /** Info strings of fenced blocks. */
  readonly blocks: string[]
  /** Links that are none of these. */
  readonly otherLinks: string[]
  /** The words of its paragraphs that are in no link, one entry for each paragraph. */
  readonly plainTexts: string[]
}

function emptySection(heading: string): Section {
  return {
    heading,
    mentions: [],
    citations: [],
    claims: [],
    blocks: [],
    otherLinks: [],
    plainTexts: [],
  }
}

export function parseMarkdown(markdown: string): Root {
  const processor = unified().use(remarkParse).use(takeHeadingIds)
  return processor.runSync(processor.parse(markdown))
}

function sortLink({ url }: Link, { mentions, citations, claims, otherLinks }: Section): void {
  const source = citedSource(url)
  const claim = markedClaim(url)
  if (source !== null) citations.push(source)
  else if (claim !== null) claims.push(claim)
  else if (url.startsWith('#')) mentions.push(url.slice(1))
  else otherLinks.push(url)
}

/** What a block says outside of its links; a link leaves a gap, so that words do not grow together. */
function textOutsideLinks(block: RootContent): string {
  let text = ''
  visit(block, (node) => {
    if (node.type === 'link') {
      text += ' | '
      return SKIP
    }
    if (node.type === 'text') text += node.value
    return undefined
  })
  return text
}

/** Cuts a Markdown text at its second-level headings and sorts the links of each section. */
export function sectionsOf(markdown: string): readonly Section[] {
  let section = emptySection('')
  const sections = [section]
  for (const block of parseMarkdown(markdown).children) {
    if (block.type === 'heading' && block.depth === 2) {
      section = emptySection(toString(block))
      sections.push(section)
    }
    const current = section
    if (block.type === 'code') current.blocks.push(block.lang ?? '')
    if (block.type === 'paragraph') current.plainTexts.push(textOutsideLinks(block))
    visit(block, 'link', (link: Link) => sortLink(link, current))
  }
  return sections
}
