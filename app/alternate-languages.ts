import type { Metadata } from 'next'
import { type Locale, locales } from '@/app/messages'

/** Where the site is published, such as `https://example.org`: only whoever publishes it knows. */
const origin = process.env['SITE_ORIGIN']

/**
 * Tells search engines where a page stands in the other languages. They want whole addresses, so
 * nothing is told unless the build was given `SITE_ORIGIN`.
 *
 * @param pathIn path of the page in a language
 */
export function alternateLanguages(pathIn: (locale: Locale) => string): Metadata {
  if (!origin) return {}
  const languages = locales.map((locale) => [locale, new URL(pathIn(locale), origin).href])
  return { alternates: { languages: Object.fromEntries(languages) } }
}
