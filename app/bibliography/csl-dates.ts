/** A date of CSL-JSON: a year or two that bound it, or words that are no date. */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly [number])[] }
  | { readonly literal: string }

/** When a work came out and, for a reprint or a printed document, when it was first written. */
export interface CslDates {
  readonly issued?: CslDate
  readonly 'original-date'?: CslDate
}

function toDate(text: string): CslDate {
  const range = /^(\d{4})(?:-(\d{2}|\d{4}))?$/.exec(text)
  if (!range) return { literal: text }
  const [, first = '', last] = range
  if (last === undefined) return { 'date-parts': [[Number(first)]] }
  const century = last.length === 2 ? first.slice(0, 2) : ''
  return { 'date-parts': [[Number(first)], [Number(century + last)]] }
}

/**
 * Reads the year of a record: `1976`, `1951-53`, `1939/1956` for a document of 1939 printed in
 * 1956, `n.d.` for none; what is no date, such as `2000s`, stays in words.
 */
export function datesOf(year: string | undefined): CslDates {
  if (year === undefined || year === 'n.d.') return {}
  const [first = '', later] = year.split('/', 2)
  return later === undefined
    ? { issued: toDate(first) }
    : { issued: toDate(later), 'original-date': toDate(first) }
}

/** The year of a date as a bibliography writes it. */
export function yearOf(date: CslDate): string {
  return 'literal' in date ? date.literal : date['date-parts'].flat().join('–')
}
