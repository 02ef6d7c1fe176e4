import type { Root } from 'hast'
import type { Locale } from '@/app/messages'
import type { FeatureId } from '@/geodata/types'
import { readPart } from './article'

/**
 * Reads the story of one feature in a language: the part of `*.stories.md` under the heading that
 * is its id. Throws when there is none.
 */
export function readStory(locale: Locale, id: FeatureId): Root {
  return readPart(`${locale}.stories.md`, id, 'feature')
}
