import type { View } from './view-hash'
import { useViewStore } from './view-store'

/** Where the reader was before a selection. */
export interface ReturnPoint {
  readonly scrollY: number
  readonly focused: Element | null
  readonly view: View
}

/** Notes scroll position, focus and view as they are now. */
export function takeReturnPoint(): ReturnPoint {
  return {
    scrollY: window.scrollY,
    focused: document.activeElement,
    view: useViewStore.getState().view,
  }
}

/** How many frames an interrupted smooth scroll may still move the page. */
const framesOfAfterglow = 3

/** Scrolls at once, and again while a smooth scroll that was under way still moves the page. */
function scrollBackTo(top: number, frames = framesOfAfterglow): void {
  // A smooth scroll that has only been asked for goes on unless the page really moves.
  window.scrollTo({ top: top + (top > 0 ? -1 : 1), behavior: 'instant' })
  window.scrollTo({ top, behavior: 'instant' })
  if (frames > 0) requestAnimationFrame(() => scrollBackTo(top, frames - 1))
}

/** Brings back what `takeReturnPoint` noted; an element that is gone is not focused. */
export function restoreReturnPoint({ scrollY, focused, view }: ReturnPoint): void {
  useViewStore.getState().setLayers(view.layers)
  useViewStore.getState().moveTo(view.camera)
  if ((focused instanceof HTMLElement || focused instanceof SVGElement) && focused.isConnected) {
    focused.focus({ preventScroll: true })
  }
  scrollBackTo(scrollY)
}
