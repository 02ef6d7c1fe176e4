import { contentFeatures } from '@/app/geodata/content-features'
import type { Locale } from '@/app/messages'
import { oncePer } from '@/app/once'
import { readArticle } from './article'

/** The article of a language, as `readArticle` has it. */
export const articleOf = oncePer((locale: Locale) =>
  readArticle(locale, new Set(contentFeatures().map(({ id }) => id))),
)
