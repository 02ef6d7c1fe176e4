import * as v from 'valibot'
import { bases, type PublishedShare, shareSides } from '../../types'
import { citedSources } from './record-parts'
import { readRecords, type RecordsReading } from './records'
import { wanted } from './wanted'

const words = v.pipe(v.string(), v.nonEmpty(wanted('words')))
const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted('an id in kebab-case')))
const positive = v.pipe(
  v.number(),
  v.gtValue(0, wanted('a number, more than 0')),
  v.finite(wanted('a finite number')),
)

/** What a record of a published share must be; in step with `types.ts`, which the compiler checks. */
const publishedShare = v.pipe(
  v.strictObject({
    id: kebab,
    line: kebab,
    side: v.picklist(shareSides),
    area: v.strictObject({
      value: positive,
      unit: v.picklist(['square-kilometres', 'square-miles']),
    }),
    people: v.optional(v.pipe(positive, v.integer(wanted('a whole number of people')))),
    counts: v.array(kebab),
    leavesOut: v.array(kebab),
    basis: v.picklist(bases),
    sources: citedSources,
    note: v.optional(v.strictObject({ en: words, pl: words })),
  }),
  v.check(
    ({ counts, leavesOut }) => !counts.some((part) => leavesOut.includes(part)),
    'a part stands in "counts" and in "leavesOut": remove it from one',
  ),
) satisfies v.GenericSchema<unknown, PublishedShare>

/** Reads the text of `geodata/published-shares.json`. */
export function readPublishedShares(text: string, file: string): RecordsReading<PublishedShare> {
  return readRecords(text, file, publishedShare)
}
