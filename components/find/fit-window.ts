/**
 * Keeps a dialog within what the keyboard of a phone leaves of the window, which style sheets do not
 * know. Returns what ends it.
 */
export function fitWindow(dialog: HTMLElement): () => void {
  const { visualViewport } = window
  const fit = () => {
    dialog.style.maxHeight = visualViewport ? `${visualViewport.height}px` : ''
  }
  fit()
  visualViewport?.addEventListener('resize', fit)
  return () => visualViewport?.removeEventListener('resize', fit)
}
