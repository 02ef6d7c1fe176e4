import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { Root as MarkdownRoot } from 'mdast'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Locale } from '@/app/messages'
import type { FeatureId } from '@/geodata/types'
import { citedSource, markedClaim } from './link-kinds'
import { namePassages, type Passage, takeHeadingIds } from './passages'
import { remarkWithoutSectionViews } from './section-view-block'

/** One passage of the article that names a feature. */
export interface PassageMention {
  readonly id: FeatureId
  /** Which of the feature's mentions, from 0. */
  readonly index: number
  /** Heading of the section that it stands in. */
  readonly section: string
  /** The linked words. */
  readonly words: string
}

export interface Article {
  readonly tree: Root
  readonly mentions: readonly PassageMention[]
  readonly passages: readonly Passage[]
}

function listMentions(root: MarkdownRoot): PassageMention[] {
  const mentions: PassageMention[] = []
  const counts = new Map<string, number>()
  let section = ''
  visit(root, ['heading', 'link'], (node) => {
    if (node.type === 'heading') section = toString(node)
    if (node.type !== 'link' || !node.url.startsWith('#') || citedSource(node.url)) return
    if (markedClaim(node.url)) return
    const id = node.url.slice(1) as FeatureId
    const index = counts.get(id) ?? 0
    counts.set(id, index + 1)
    mentions.push({ id, index, section, words: toString(node) })
  })
  return mentions
}

/** Reads a text of `app/articles`. Throws when the file is missing. */
export function readText(name: string): string {
  return readFileSync(join(process.cwd(), 'app', 'articles', name), 'utf8')
}

/**
 * The part of a text of `app/articles` under the heading `## id`. Throws when there is none.
 *
 * @param whole what there is such a part for, for the error
 */
export function readPart(name: string, id: string, whole: string): Root {
  const parts = readText(name).split(/^## +/m)
  const part = parts.find((text) => text.split('\n', 1)[0]?.trim() === id)
  if (part === undefined)
    throw new Error(`app/articles/${name}: got no heading “## ${id}”, wanted one for each ${whole}`)
  return markdownToTree(part.slice(part.indexOf('\n')))
}

/** Turns Markdown into a tree of HTML elements. Raw HTML is dropped. */
export function markdownToTree(markdown: string): Root {
  const processor = unified()
    .use(remarkParse)
    .use(takeHeadingIds)
    .use(remarkWithoutSectionViews)
    .use(remarkRehype)
  return processor.runSync(processor.parse(markdown))
}

/**
 * Reads the article of a language.
 *
 * @param known ids of all features
 * @throws Error that lists every link to a feature that does not exist, or every heading without an id
 */
export function readArticle(locale: Locale, known: ReadonlySet<string>): Article {
  const file = `${locale}.md`
  const markdown = readText(file)
  const processor = unified().use(remarkParse).use(takeHeadingIds)
  const mentions = listMentions(processor.runSync(processor.parse(markdown)))
  const unknown = mentions.filter(({ id }) => !known.has(id))
  if (unknown.length > 0) {
    const list = unknown.map(({ id, words, section }) => `[${words}](#${id}) in “${section}”`)
    throw new Error(
      `app/articles/${file}: got links to no feature, wanted an id of geodata/layers: ${list.join('; ')}`,
    )
  }
  const tree = markdownToTree(markdown)
  return { tree, mentions, passages: namePassages(tree, `app/articles/${file}`) }
}
