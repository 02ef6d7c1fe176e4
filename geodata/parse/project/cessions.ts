import * as v from 'valibot'
import { bases, type Cession, type FeatureId, shareSides } from '../../types'
import { citedSources, squareKilometres } from './record-parts'
import { dates } from './dates'
import { readRecords, type RecordsReading } from './records'
import { wanted } from './wanted'

const words = v.pipe(v.string(), v.nonEmpty(wanted('words')))

const kebab = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z0-9]+)*$/, wanted('an id in kebab-case')))
const range = v.pipe(
  v.strictObject({ least: squareKilometres, most: squareKilometres }),
  v.check(
    ({ least, most }) => least <= most,
    'expected "least" to be no more than "most": swap them',
  ),
)

/** What a record of a cession must be; in step with `types.ts`, which the compiler checks. */
const cession = v.strictObject({
  id: kebab,
  names: v.strictObject({ en: words, pl: words }),
  side: v.picklist(shareSides),
  dates,
  territory: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(wanted('the id of a territory')),
      v.transform((text) => text as FeatureId),
    ),
  ),
  squareKilometres: range,
  basis: v.picklist(bases),
  overlaps: v.optional(v.record(kebab, range)),
  sources: citedSources,
  note: v.optional(words),
}) satisfies v.GenericSchema<unknown, Cession>

/** Reads the text of `geodata/cessions.json`. */
export function readCessions(text: string, file: string): RecordsReading<Cession> {
  return readRecords(text, file, cession)
}
