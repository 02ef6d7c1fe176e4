import { foldWord, wordsOf } from './fold'

/** A stretch of a text, and whether it is a word that was looked for. */
export interface Stretch {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a text before and after each word that folds to one of `matched`. */
export function markWords(text: string, matched: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const word of wordsOf(text)) {
    if (!matched.has(foldWord(word.text))) continue
    if (word.start > done) stretches.push({ text: text.slice(done, word.start), marked: false })
    stretches.push({ text: word.text, marked: true })
    done = word.start + word.text.length
  }
  if (done < text.length) stretches.push({ text: text.slice(done), marked: false })
  return stretches
}

/** Words shown before the first match, and at most in all. */
const wordsBefore = 6
const wordsMost = 26

/**
 * The part of a text around the first word that was looked for, in whole words, with an ellipsis
 * where something is left out; its beginning when there is no such word.
 */
export function excerptOf(text: string, matched: ReadonlySet<string>): string {
  const words = wordsOf(text)
  const hit = words.findIndex((word) => matched.has(foldWord(word.text)))
  const from = Math.max(0, Math.min(hit - wordsBefore, words.length - wordsMost))
  const to = from + wordsMost
  const begin = from === 0 ? 0 : (words[from]?.start ?? 0)
  const next = words[to]
  const body = next ? text.slice(begin, next.start).trimEnd() : text.slice(begin)
  return `${begin > 0 ? '… ' : ''}${body}${next ? ' …' : ''}`
}
