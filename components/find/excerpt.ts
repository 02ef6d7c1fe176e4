import { foldWord, type Word, wordsOf } from './fold'

/** A stretch of a text, and whether it is a word that was looked for. */
export interface Stretch {
  readonly text: string
  readonly marked: boolean
}

interface FoldedWord extends Word {
  readonly folded: string
}

const known = new Map<string, readonly FoldedWord[]>()

/** The words of a text with what they fold to. Kept: at each key the same texts are asked again. */
function foldedWordsOf(text: string): readonly FoldedWord[] {
  const words =
    known.get(text) ?? wordsOf(text).map((word) => ({ ...word, folded: foldWord(word.text) }))
  known.set(text, words)
  return words
}

/** Cuts a part of a text before and after each of its words that folds to one of `matched`. */
function cutAtMatches(
  text: string,
  { from, to }: { from: number; to: number },
  matched: ReadonlySet<string>,
): Stretch[] {
  const stretches: Stretch[] = []
  let done = from
  for (const word of foldedWordsOf(text)) {
    if (word.start < from || word.start >= to || !matched.has(word.folded)) continue
    if (word.start > done) stretches.push({ text: text.slice(done, word.start), marked: false })
    stretches.push({ text: word.text, marked: true })
    done = word.start + word.text.length
  }
  if (done < to) stretches.push({ text: text.slice(done, to), marked: false })
  return stretches
}

/** Cuts a text before and after each word that folds to one of `matched`. */
export function markWords(text: string, matched: ReadonlySet<string>): Stretch[] {
  return cutAtMatches(text, { from: 0, to: text.length }, matched)
}

/** Whether a text has a word that folds to one of `matched`. */
export function hasWord(text: string, matched: ReadonlySet<string>): boolean {
  return foldedWordsOf(text).some(({ folded }) => matched.has(folded))
}

/** Words shown before the first match, and at most in all. */
const wordsBefore = 6
const wordsMost = 26

/**
 * The part of a text around the first word that was looked for, in whole words, marked, with an
 * ellipsis where something is left out; its beginning when there is no such word.
 */
export function excerptOf(text: string, matched: ReadonlySet<string>): Stretch[] {
  const words = foldedWordsOf(text)
  const hit = words.findIndex(({ folded }) => matched.has(folded))
  const first = Math.max(0, Math.min(hit - wordsBefore, words.length - wordsMost))
  const from = first === 0 ? 0 : (words[first]?.start ?? 0)
  const next = words[first + wordsMost]
  const to = next ? text.slice(0, next.start).trimEnd().length : text.length
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...cutAtMatches(text, { from, to }, matched),
    ...(next ? [{ text: ' …', marked: false }] : []),
  ]
}
