import * as v from 'valibot'
import { readRecords, type RecordsReading } from './records'

const words = v.pipe(v.string(), v.nonEmpty('the text is empty: write something or remove it'))

const source = v.object({
  id: v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9]+([_-][a-z0-9]+)*$/,
      'an id has small letters, digits, "_" and "-": rename it',
    ),
  ),
  title: words,
  author: v.optional(v.string()),
  year: v.optional(v.string()),
  /** Whether the work itself was seen, not only named by another. */
  seen: v.optional(v.boolean()),
  note: v.optional(v.string()),
})

/** A book, paper, document or page that the data or the article rests on. */
export type Source = Readonly<v.InferOutput<typeof source>>

/** Reads the text of `geodata/bibliography.json`. */
export function readBibliography(text: string, file: string): RecordsReading<Source> {
  return readRecords(text, file, source)
}
