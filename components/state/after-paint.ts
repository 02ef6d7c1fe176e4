/**
 * Does a thing once the browser has painted the frame to come: what the reader is to see at once
 * need not wait for it.
 */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}

/** As `afterPaint`, but of all that is given to it before the paint it only does the last. */
export function lastAfterPaint(): (act: () => void) => void {
  let last: (() => void) | null = null
  return (act) => {
    if (!last) {
      afterPaint(() => {
        last?.()
        last = null
      })
    }
    last = act
  }
}
