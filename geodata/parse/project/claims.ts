import * as v from 'valibot'
import {
  bases,
  type Claim,
  type ClaimId,
  claimTopics,
  confidences,
  type FeatureId,
  type Measure,
  shareSides,
  verdicts,
} from '../../types'
import { dates } from './dates'
import { citedSources, isWithoutRepeats, squareKilometres } from './record-parts'
import { readRecords, type RecordsReading } from './records'
import { wanted } from './wanted'

const claimId = v.pipe(
  v.string(),
  v.regex(/^c(0[1-9]|[1-9]\d)$/, wanted('the id of a claim, such as "c01"')),
  v.transform((id) => id as ClaimId),
)
const featureId = v.pipe(
  v.string(),
  v.nonEmpty(wanted('the id of a feature')),
  v.transform((id) => id as FeatureId),
)

const kilometres = v.pipe(
  v.number(),
  v.minValue(0, wanted('kilometres, 0 or more')),
  v.finite(wanted('kilometres, a finite number')),
)

const side = v.picklist(shareSides)

const measure = v.variant('kind', [
  v.strictObject({
    kind: v.literal('share'),
    side,
    claimedSquareKilometres: squareKilometres,
    statedFor: featureId,
  }),
  v.strictObject({ kind: v.literal('larger-share'), side }),
  v.strictObject({
    kind: v.literal('distance'),
    from: featureId,
    to: featureId,
    claimedKilometres: v.optional(kilometres),
  }),
  v.strictObject({ kind: v.literal('side'), site: featureId, side }),
]) satisfies v.GenericSchema<unknown, Measure>

/** What a record of a claim must be; in step with `types.ts`, which the compiler checks. */
const claim = v.strictObject({
  id: claimId,
  paragraph: v.pipe(
    v.number(),
    v.integer(wanted('the number of a paragraph, 1 or more')),
    v.minValue(1, wanted('the number of a paragraph, 1 or more')),
  ),
  topic: v.picklist(claimTopics),
  dates: v.optional(dates),
  verdict: v.picklist(verdicts),
  confidence: v.picklist(confidences),
  basis: v.picklist(bases),
  features: v.pipe(
    v.array(featureId),
    v.check((ids) => isWithoutRepeats(ids), 'expected each feature once, got one again: remove it'),
  ),
  sources: citedSources,
  measures: v.optional(
    v.pipe(
      v.array(measure),
      v.nonEmpty('expected one measure at least, got none: remove the list'),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Claim>

/**
 * Reads the text of `geodata/claims.json`. Whether the sources and features that a claim names
 * exist is seen by `checkClaims`, when all are read.
 */
export function readClaims(text: string, file: string): RecordsReading<Claim> {
  return readRecords(text, file, claim)
}
