/** Words of a text with enough of what stands around them to find them again. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Letters on either side, to begin with. */
const leastContext = 32

function occursOnce(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return first !== -1 && text.indexOf(words, first + 1) === -1
}

/**
 * Quotes `block.slice(start, end)` so that prefix, words and suffix together stand in `text` once.
 * The context is widened until they do, but does not leave the block.
 *
 * @throws Error when the whole block stands in the text twice, or not at all
 */
export function quote(text: string, block: string, start: number, end: number): TextQuote {
  const longest = Math.max(start, block.length - end)
  for (let context = leastContext; ; context *= 2) {
    const prefix = block.slice(Math.max(0, start - context), start)
    const suffix = block.slice(end, end + context)
    const exact = block.slice(start, end)
    if (occursOnce(text, prefix + exact + suffix)) return { exact, prefix, suffix }
    if (context >= longest) {
      throw new Error(`quote: got “${block}” not once in the text, wanted a block that stands once`)
    }
  }
}
