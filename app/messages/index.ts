import { messages as en, type Messages } from './en'
import { messages as pl } from './pl'

export type { Messages } from './en'

/** The languages of the site; the first one is served at the root. */
export const locales = ['en', 'pl'] as const
export type Locale = (typeof locales)[number]

const dictionaries: Record<Locale, Messages> = { en, pl }

/** Tells whether a path segment is one of our languages. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text)
}

/** The interface words of a language. */
export function messagesOf(locale: Locale): Messages {
  return dictionaries[locale]
}
