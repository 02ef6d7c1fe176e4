import type { Extent } from '../value'

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a

/** Where a string ends that opens at `start`: the index of its closing quote, or the text's end. */
function endOfString(text: string, start: number): number {
  let index = start + 1
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === quote) break
    if (code === backslash) index += 1
  }
  return index
}

/**
 * Depth, containers and members of a JSON text, counted by its brackets and colons before it is
 * parsed: deep or crowded texts cost a parser stack and memory, this costs neither. The text need
 * not be valid.
 */
export function outline(text: string): Extent {
  const extent: Extent = { depth: 0, containers: 0, members: 0 }
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === quote) index = endOfString(text, index)
    else if (code === colon) extent.members += 1
    // { and [ differ from } and ] in their codes: 0x7b 0x7d, 0x5b 0x5d
    else if (code === 0x5b || code === 0x7b) {
      extent.containers += 1
      depth += 1
      if (depth > extent.depth) extent.depth = depth
    } else if (code === 0x5d || code === 0x7d) depth -= 1
  }
  return extent
}
