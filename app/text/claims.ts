import { toString } from 'mdast-util-to-string'
import type { Element, Root } from 'hast'
import type { Locale } from '@/app/messages'
import { readPart } from './article'

/** What our texts say of a claim of the older article, in one language. */
export interface ClaimText {
  readonly claim: string
  /** What is better supported, as prose with links. */
  readonly better: Root
}

/** The record of the article whose claims are examined: cited by all of them, and by nothing else. */
export const examinedArticle = 'seed'

/** “35” for `c35`. */
export function claimNumber(id: string): number {
  return Number(id.slice(1))
}

/** The paragraphs of a tree as plain texts. */
export function paragraphsOf(tree: Root): string[] {
  return tree.children.filter((node) => node.type === 'element').map((node) => toString(node))
}

function isQuotation(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'blockquote'
}

/**
 * Reads the part of `*.claims.md` under the heading that is the claim's id: a quotation, which is
 * the claim, and what is better supported.
 *
 * @throws Error when there is no such part, or no quotation in it
 */
export function readClaimText(locale: Locale, id: string): ClaimText {
  const file = `${locale}.claims.md`
  const { children } = readPart(file, id, 'claim')
  const quotation = children.find(isQuotation)
  if (!quotation)
    throw new Error(`app/articles/${file}: got no quotation under “## ${id}”, wanted the claim`)
  const better = children.filter((node) => node !== quotation)
  return { claim: toString(quotation).trim(), better: { type: 'root', children: better } }
}
