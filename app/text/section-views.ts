import type { Heading, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import * as v from 'valibot'
import type { Locale } from '@/app/messages'
import type { SectionView } from '@/components/map/guide/guide-file'
import { isLayerName, layerNames } from '@/components/layers/layer-names'
import type { FeatureId } from '@/geodata/types'
import { readText } from './article'
import { isSectionViewBlock } from './section-view-block'

const blockShape = v.strictObject({
  show: v.pipe(v.array(v.string()), v.minLength(1)),
  layers: v.optional(v.array(v.string()), []),
})

function isSectionHeading(node: RootContent | undefined): node is Heading {
  return node?.type === 'heading' && node.depth === 2
}

/** Reads one block into a view, or into what is wrong with it. */
function parseBlock(text: string, known: ReadonlySet<string>): SectionView | readonly string[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return [`got no JSON (${String(error)}), wanted { "show": [ids], "layers": [names] }`]
  }
  const parsed = v.safeParse(blockShape, json)
  if (!parsed.success)
    return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'block'}: ${issue.message}`)
  const { show, layers } = parsed.output
  const faults = [
    ...show
      .filter((id) => !known.has(id))
      .map((id) => `show: got “${id}”, wanted an id of geodata/layers`),
    ...layers
      .filter((name) => !isLayerName(name))
      .map((name) => `layers: got “${name}”, wanted one of ${layerNames.join(', ')}`),
    ...(layers.filter((name) => name.startsWith('shares-')).length > 1
      ? ['layers: got both pairs of shares, wanted one: they cover each other']
      : []),
  ]
  if (faults.length > 0) return faults
  return { show: show as FeatureId[], layers: layers.filter(isLayerName) }
}

/**
 * Reads what the sections of an article want of the map: the fenced block `map` below a heading.
 *
 * @param known ids of all features
 * @param file for the errors
 * @returns one entry for each `## ` heading, in order; `null` for one without a block
 * @throws Error that lists every fault
 */
export function parseSectionViews(
  markdown: string,
  known: ReadonlySet<string>,
  file: string,
): readonly (SectionView | null)[] {
  const { children } = unified().use(remarkParse).parse(markdown)
  const faults: string[] = []
  const views: (SectionView | null)[] = []
  for (const [index, node] of children.entries()) {
    const next = children[index + 1]
    if (isSectionViewBlock(node) && !isSectionHeading(children[index - 1]))
      faults.push(
        `line ${node.position?.start.line}: got a block elsewhere, wanted it below a “## ”`,
      )
    if (!isSectionHeading(node)) continue
    const parsed = isSectionViewBlock(next) ? parseBlock(next.value, known) : null
    if (parsed && !('show' in parsed))
      faults.push(...parsed.map((fault) => `“${toString(node)}”: ${fault}`))
    else views.push(parsed)
  }
  if (faults.length > 0) throw new Error(`app/articles/${file}: block “map”: ${faults.join('; ')}`)
  return views
}

/** What the sections of the article of a language want of the map. Throws as `parseSectionViews`. */
export function readSectionViews(
  locale: Locale,
  known: ReadonlySet<string>,
): readonly (SectionView | null)[] {
  const file = `${locale}.md`
  return parseSectionViews(readText(file), known, file)
}
