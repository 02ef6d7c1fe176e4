/** The part of a key event that moves through a list. */
interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * Where a key leads in a list of `count`, round its ends; `null` for a key that leads nowhere. Home
 * and End belong to the text of the field until the reader has gone into the list.
 *
 * @param moved where the reader stands, from 0; `null` when they have not gone into the list, whose
 *   first choice is then the one that Enter takes
 */
export function indexAfterKey(
  { key, ctrlKey, shiftKey, altKey, metaKey }: Key,
  { moved, count }: { moved: number | null; count: number },
): number | null {
  if (count === 0 || ctrlKey || shiftKey || altKey || metaKey) return null
  const index = moved ?? 0
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count
    case 'ArrowUp':
      return (index - 1 + count) % count
    case 'Home':
      return moved === null ? null : 0
    case 'End':
      return moved === null ? null : count - 1
    default:
      return null
  }
}
