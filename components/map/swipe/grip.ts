import { keepFromMap } from '../keep-from-map'

/** What a hand on the divider does. */
interface GripActions {
  /** Where the divider is, as a part of the width of the map. */
  readonly part: () => number
  readonly move: (part: number) => void
  /** The divider has been let go. */
  readonly rest: () => void
  readonly close: () => void
}

/** In parts of the width of the map. */
const step = 0.02
const leap = 0.1

/** Where a key leads from a part; `null` for a key that is none of the divider's. */
export function partAfterKey(part: number, key: string, shiftKey: boolean): number | null {
  const by = shiftKey ? leap : step
  if (key === 'ArrowRight' || key === 'ArrowUp') return part + by
  if (key === 'ArrowLeft' || key === 'ArrowDown') return part - by
  if (key === 'PageUp') return part + leap
  if (key === 'PageDown') return part - leap
  if (key === 'Home') return 0
  if (key === 'End') return 1
  return null
}

/**
 * Moves the divider by pointer, finger and keys. Listeners of the element itself: React hears of an event
 * after the map, which would be dragged along.
 *
 * @returns the function that ends it
 */
export function gripDivider(
  handle: HTMLElement,
  { part, move, rest, close }: GripActions,
): () => void {
  const control = new AbortController()
  const { signal } = control
  /** While it is held: where the map begins and how wide it is, and how far from the edge it is held. */
  let hold: { left: number; width: number; aside: number } | null = null

  const onDown = (event: PointerEvent) => {
    const frame = handle.closest('.map')?.getBoundingClientRect()
    if (event.button !== 0 || !frame) return
    const { left, width } = frame
    hold = { left, width, aside: event.clientX - left - part() * width }
    handle.setPointerCapture(event.pointerId)
  }
  const onMove = ({ clientX }: PointerEvent) => {
    if (hold) move((clientX - hold.left - hold.aside) / hold.width)
  }
  const onUp = () => {
    hold = null
    rest()
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const next = partAfterKey(part(), key, shiftKey)
    if (next !== null) move(next)
    else if (key === 'Escape') close()
    else return
    event.preventDefault()
  }

  handle.addEventListener('pointerdown', onDown, { signal })
  handle.addEventListener('pointermove', onMove, { signal })
  handle.addEventListener('pointerup', onUp, { signal })
  handle.addEventListener('pointercancel', onUp, { signal })
  handle.addEventListener('keydown', onKey, { signal })
  // Once a key is let go: browsers refuse to note an address many times a second.
  handle.addEventListener('keyup', rest, { signal })
  handle.addEventListener('blur', rest, { signal })
  keepFromMap(handle, signal)
  return () => control.abort()
}
