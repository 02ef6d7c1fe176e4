import edtf, { format } from 'edtf'
import type { Locale } from '@/app/messages'
import { oncePer } from '@/app/once'

/** What `edtf` tells of a date; the package has no types of its own for it. */
interface ExtendedDate {
  /** The text that it was read from. */
  readonly edtf: string
  readonly type: 'Date' | 'Interval' | 'Season'
  readonly approximate?: { readonly value: number }
  readonly lower?: ExtendedDate | number | null
  readonly upper?: ExtendedDate | number | null
}

const about: Record<Locale, string> = { en: 'about', pl: 'ok.' }
const since: Record<Locale, string> = { en: 'since', pl: 'od' }

function formatDate(date: ExtendedDate, locale: Locale): string {
  // Without its mark of approximation the package writes the plain date, in every language.
  const plain = edtf(date.edtf.replace(/[~?%]/g, ''))
  const written = format(plain, locale === 'en' ? 'en-GB' : locale, { month: 'long' })
  return date.approximate?.value ? `${about[locale]} ${written}` : written
}

/**
 * Writes an EDTF date or interval for readers: “26 November 1922 – 1 March 1927”, “about 1921”,
 * “since 1899”. Throws what `edtf` throws when the text is none.
 */
export function formatDates(text: string, locale: Locale): string {
  return writerIn(locale)(text)
}

/** Every page writes the same dates, and to read one takes `edtf` some milliseconds. */
const writerIn = oncePer((locale: Locale) => oncePer((text: string) => write(text, locale)))

function write(text: string, locale: Locale): string {
  const date = edtf(text) as ExtendedDate
  if (date.type !== 'Interval') return formatDate(date, locale)
  const { lower, upper } = date
  if (typeof lower !== 'object' || lower === null) return text
  if (typeof upper !== 'object' || upper === null)
    return `${since[locale]} ${formatDate(lower, locale)}`
  return `${formatDate(lower, locale)} – ${formatDate(upper, locale)}`
}
