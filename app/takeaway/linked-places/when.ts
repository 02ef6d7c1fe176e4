import edtf from 'edtf'
import { formatDates } from '@/app/text/format-dates'

/** A day, month or year, or the bounds between which one lies; in ISO 8601. */
export type LinkedDate =
  | { readonly in: string }
  | { readonly earliest?: string; readonly latest?: string }

export type Certainty = 'certain' | 'less-certain' | 'uncertain'

/** When something was so, in the words of the Linked Places Format. */
export interface When {
  readonly timespans: readonly { readonly start: LinkedDate; readonly end?: LinkedDate }[]
  readonly label?: string
  readonly certainty?: Certainty
}

const isoDate = /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/
const isOpen = (end: string) => end === '..' || end === ''

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Digits that EDTF leaves open become the first and last day; a season, which has none, its year. */
function dateOf(text: string): LinkedDate {
  const plain = text.replaceAll(/[~?%]/g, '').replace(/^(-?\d{4})-2[1-4]$/, '$1')
  if (isoDate.test(plain)) return { in: plain }
  const { min, max } = edtf(plain) as { readonly min: number; readonly max: number }
  return { earliest: dayOf(min), latest: dayOf(max) }
}

/** The first day that a date can be, or its last. */
function boundOf(date: LinkedDate, bound: 'earliest' | 'latest'): string | undefined {
  return 'in' in date ? date.in : date[bound]
}

/** A span has a start; one without an end would be the time of its start. */
function timespanOf(text: string): When['timespans'][number] {
  const [first = '', last] = text.split('/', 2)
  if (last === undefined) return { start: dateOf(first) }
  if (isOpen(first)) {
    const end = dateOf(last)
    return { start: { latest: boundOf(end, 'latest')! }, end }
  }
  const start = dateOf(first)
  return isOpen(last)
    ? { start, end: { earliest: boundOf(start, 'earliest')! } }
    : { start, end: dateOf(last) }
}

/**
 * Writes EDTF dates of level 0 or 1 as the Linked Places Format has them: about (`~`) makes them
 * less certain, a question mark or both (`%`) uncertain.
 */
export function whenOf(text: string): When {
  const certainty = /[?%]/.test(text)
    ? 'uncertain'
    : text.includes('~')
      ? 'less-certain'
      : undefined
  return {
    timespans: [timespanOf(text)],
    label: formatDates(text, 'en'),
    ...(certainty && { certainty }),
  }
}
