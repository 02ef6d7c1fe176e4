import * as v from 'valibot'
import edtf, { type Node, parse } from 'edtf'

const advice =
  'write EDTF such as "1939-08-23", "1922-11-26/1927-03-01", "1926-12~/1933" or "1899/.."'

const dateForms = { level: 1, types: ['Date', 'Season', 'Interval'] }

/** Longer texts are no dates, and the grammar takes long over them. */
const longest = 50

/** Whether a date has a day that its month has not: the grammar lets 29 February 1939 pass. */
function hasImpossibleDay({ type, values }: Node): boolean {
  if (type === 'Interval') {
    return values.some((end) => typeof end === 'object' && end !== null && hasImpossibleDay(end))
  }
  const [year, month, day] = values
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return false
  return type === 'Date' && new Date(Date.UTC(year, month, day)).getUTCMonth() !== month
}

/**
 * What is wrong with a text that should be a date or an interval in EDTF, level 0 or 1 (ISO 8601-2).
 * @returns a sentence with advice, or undefined when the text is sound
 */
export function explainDateFault(text: string): string | undefined {
  const got = JSON.stringify(text.slice(0, longest))
  try {
    if (text.length > longest) return `${got}... is too long for a date: ${advice}`
    if (hasImpossibleDay(parse(text, dateForms))) {
      return `${got} names a day that its month has not: correct it`
    }
  } catch {
    return `${got} is no date: ${advice}`
  }
  try {
    edtf(text)
    return undefined
  } catch {
    return `${got} ends before it begins: swap its dates`
  }
}

/** Dates as the project's files have them: EDTF in words that tell an editor what to do. */
export const dates = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? explainDateFault(dataset.value) : undefined
    if (message !== undefined) addIssue({ message })
  }),
)

/** The parts of a date as far as it is given: year, month from 0, day. Of an interval, its beginning. */
function firstValues({ type, values }: Node): Node['values'] {
  const [beginning] = values
  if (type !== 'Interval') return values
  return typeof beginning === 'object' && beginning !== null ? beginning.values : []
}

/** The year in which sound EDTF dates begin; NaN when their beginning is open. */
export function firstYear(text: string): number {
  const [year] = firstValues(parse(text, dateForms))
  return typeof year === 'number' ? year : Number.NaN
}

/** Whether sound EDTF dates are one day that is known. */
export function isKnownToTheDay(text: string): boolean {
  const node = parse(text, dateForms)
  return node.type === 'Date' && node.values.length === 3 && !/[~?%]/.test(text)
}
