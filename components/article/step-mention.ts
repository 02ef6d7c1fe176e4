/**
 * The mention that is `by` steps from another, round and round.
 *
 * @param index from 0; -1 for none, from which the way leads to the first or the last
 * @param count how many mentions there are
 */
export function stepMention(index: number, by: 1 | -1, count: number): number {
  return index < 0 && by < 0 ? count - 1 : (index + by + count) % count
}
