let isDown = false

function note(event: Event): void {
  isDown = event.type === 'pointerdown' && (event as PointerEvent).pointerType === 'touch'
}

/**
 * Notes whether a finger is about its business, until what it does has become a click, or a key is
 * pressed.
 *
 * @returns the function that ends it
 */
export function watchFinger(): () => void {
  const types = ['pointerdown', 'pointercancel', 'click', 'keydown']
  for (const type of types) window.addEventListener(type, note, true)
  return () => {
    for (const type of types) window.removeEventListener(type, note, true)
  }
}

/**
 * Whether an event is the work of a finger: it points at nothing that it does not press, and the
 * focus that a tap moves comes a moment before the click.
 */
export function isOfFinger(event: Event): boolean {
  return isDown || (event instanceof PointerEvent && event.pointerType === 'touch')
}
