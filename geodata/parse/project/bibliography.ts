import * as v from 'valibot'
import { readRecords, type RecordsReading } from './records'

const words = v.pipe(v.string(), v.nonEmpty('the text is empty: write something or remove it'))

/** The kinds of works that the bibliography knows: item types of CSL 1.0.2. */
export const sourceTypes = [
  'article-journal',
  'article-magazine',
  'book',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'hearing',
  'personal_communication',
  'post',
  'post-weblog',
  'report',
  'review-book',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const

/** How far a work was seen: what was not seen at all is cited from general knowledge. */
export const sourceExtents = ['whole', 'part', 'none'] as const
export type SourceExtent = (typeof sourceExtents)[number]

const basis = v.pipe(
  v.string(),
  v.regex(
    /^(seen in a stored copy|seen in part: .+|general knowledge)$/,
    'expected "seen in a stored copy", "seen in part: " with what of it, or "general knowledge"',
  ),
)

const person = v.strictObject({
  family: words,
  given: v.optional(words),
  suffix: v.optional(words),
})
const body = v.strictObject({ literal: words })
const names = v.array(v.union([person, body]))

const webAddress = v.pipe(
  v.string(),
  v.url('this is no address: write a whole one, such as "https://example.org/page"'),
  v.regex(/^https?:/, 'the address is of another kind: expected "http:" or "https:"'),
)

const source = v.object({
  id: v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9]+([_-][a-z0-9]+)*$/,
      'an id has small letters, digits, "_" and "-": rename it',
    ),
  ),
  /** What has no type of its own is a document. */
  type: v.optional(v.picklist(sourceTypes), 'document'),
  title: words,
  /** As readers are told it; says so where no author is shown. */
  author: v.optional(v.string()),
  /** The same for machines: empty where nobody is named. Without it, the author is a body. */
  creators: v.optional(names),
  editors: v.optional(names),
  /** The journal, book or encyclopaedia that it stands in. */
  container: v.optional(words),
  year: v.optional(v.string()),
  /** Only of a publisher or a library: never of a copy whose owner did not allow it. */
  url: v.optional(webAddress),
  basis,
  note: v.optional(v.string()),
})

/** A book, paper, document or page that the data or the article rests on. */
export type Source = Readonly<v.InferOutput<typeof source>>

/** A person, or a body under one name; as CSL has them. */
export type SourceName = v.InferOutput<typeof names>[number]

/** How far a work was seen, of which its basis tells more. */
export function extentOf(work: Source): SourceExtent {
  if (work.basis.startsWith('seen in part')) return 'part'
  return work.basis.startsWith('seen') ? 'whole' : 'none'
}

/** Reads the text of `geodata/bibliography.json`. */
export function readBibliography(text: string, file: string): RecordsReading<Source> {
  return readRecords(text, file, source)
}
