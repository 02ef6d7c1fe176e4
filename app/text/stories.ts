import type { Root } from 'hast'
import type { Locale } from '@/app/messages'
import type { FeatureId } from '@/geodata/types'
import { markdownToTree, readText } from './article'

/**
 * Reads the story of one feature in a language: the part of `*.stories.md` under the heading that
 * is its id. Throws when there is none.
 */
export function readStory(locale: Locale, id: FeatureId): Root {
  const file = `${locale}.stories.md`
  const parts = readText(file).split(/^## +/m)
  const story = parts.find((part) => part.split('\n', 1)[0]?.trim() === id)
  if (story === undefined)
    throw new Error(`app/articles/${file}: got no heading “## ${id}”, wanted one for each feature`)
  return markdownToTree(story.slice(story.indexOf('\n')))
}
