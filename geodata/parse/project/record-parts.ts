/** The pieces that records of several files are made of. */
import * as v from 'valibot'
import { wanted } from './wanted'

export const isWithoutRepeats = (ids: readonly string[]): boolean =>
  new Set(ids).size === ids.length

/** Ids of records of the bibliography. Whether these exist is seen when all is read. */
export const citedSources = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(wanted('the id of a source')))),
  v.nonEmpty('expected one source at least, got none: name one from the bibliography'),
  v.check((ids) => isWithoutRepeats(ids), 'expected each source once, got one again: remove it'),
)

export const squareKilometres = v.pipe(
  v.number(),
  v.gtValue(0, wanted('square kilometres, more than 0')),
  v.finite(wanted('square kilometres, a finite number')),
)
