import { markWords } from './excerpt'

interface MarkedTextProps {
  readonly text: string
  /** The folded words to be marked. */
  readonly matched: ReadonlySet<string>
}

/** A text with the words marked that were looked for. */
export function MarkedText({ text, matched }: MarkedTextProps) {
  return markWords(text, matched).map((stretch, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- a stretch has no more of its own than its place
    stretch.marked ? <mark key={index}>{stretch.text}</mark> : stretch.text,
  )
}
