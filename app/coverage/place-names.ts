import type { Locale } from '@/app/messages'

/** Shorter stems would be found in other words. */
const shortestStem = 4

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/**
 * What finds a place name in a text. In Polish names have endings: the last vowel may change, and
 * a few letters may follow. That finds a little too much rather than too little.
 */
function patternOf(name: string, locale: Locale): RegExp {
  const stem = locale === 'pl' ? name.replace(/[aeiouyąęóć]+$/u, '') : name
  const body =
    locale === 'pl' && stem.length >= shortestStem
      ? `${escaped(stem).replaceAll('ó', '[óo]')}\\p{L}{0,4}`
      : escaped(name)
  return new RegExp(String.raw`(?<![\p{L}-])${body}(?![\p{L}-])`, 'u')
}

/** No name is changed in these; a text without them need not be searched. */
const unchangedLetters = 2

/** The names that a text of a language contains, in the order in which they are given. */
export function namesIn(text: string, names: readonly string[], locale: Locale): readonly string[] {
  return names.filter(
    (name) => text.includes(name.slice(0, unchangedLetters)) && patternOf(name, locale).test(text),
  )
}
