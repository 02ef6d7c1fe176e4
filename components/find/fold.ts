import transliterate from '@sindresorhus/transliterate'

/** A word where it stands in a text, counted in UTF-16 units. */
export interface Word {
  readonly text: string
  readonly start: number
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text in any script: letters and digits, with the apostrophes between them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ text: match[0], start: match.index }))
}

/** A text without its accents. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

const folded = new Map<string, string>()

/**
 * What is left of a word when it matters neither how it is accented nor in which script it is
 * written nor in capitals: “Łódź”, “LODZ” and «Лодзь» are one. What is searched and what is asked
 * for both go through here.
 */
export function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const latin = transliterate(bare(word.toLowerCase()))
  const kept = bare(latin.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '')
  folded.set(word, kept)
  return kept
}
