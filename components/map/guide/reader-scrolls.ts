const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])

/**
 * Tells when the reader scrolls the text with their own hand. The page scrolls it too, to a mention
 * or back to where the reader was: the map has its own orders then.
 *
 * @returns the function that ends it
 */
export function watchReaderScrolls(tell: () => void): () => void {
  const onHand = ({ target }: Event) => {
    if (target instanceof Element && !target.closest('[data-sheet]')) tell()
  }
  const onKey = (event: KeyboardEvent) => {
    if (scrollKeys.has(event.key)) onHand(event)
  }
  // The bar at the side of the window belongs to the root.
  const onPress = ({ target }: Event) => {
    if (target === document.documentElement) tell()
  }
  const passive = { passive: true }
  window.addEventListener('wheel', onHand, passive)
  window.addEventListener('touchmove', onHand, passive)
  window.addEventListener('keydown', onKey)
  window.addEventListener('pointerdown', onPress)
  return () => {
    window.removeEventListener('wheel', onHand)
    window.removeEventListener('touchmove', onHand)
    window.removeEventListener('keydown', onKey)
    window.removeEventListener('pointerdown', onPress)
  }
}
