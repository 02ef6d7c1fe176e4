import type { Stretch } from './excerpt'

/** A text with the words marked that were looked for. */
export function MarkedText({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return stretches.map(({ text, marked }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- a stretch has no more of its own than its place
    marked ? <mark key={index}>{text}</mark> : text,
  )
}
