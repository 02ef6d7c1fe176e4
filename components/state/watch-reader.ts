/** What a reader does to go elsewhere. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown']

/**
 * Watches for the reader to move: what scrolls the page a little later, to mend what came in between,
 * must not take them back by then. The event that is just being handled is none.
 *
 * @returns what is aborted by the first move, or by whoever is done before
 */
export function watchReader(): AbortController {
  const moved = new AbortController()
  const { signal } = moved
  for (const type of moves) window.addEventListener(type, () => moved.abort(), { signal })
  return moved
}
