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

/** Brings back what `takeReturnPoint` noted; an element that is gone is not focused. */
export function restoreReturnPoint({ scrollY, focused, view }: ReturnPoint): void {
  useViewStore.getState().setLayers(view.layers)
  useViewStore.getState().moveTo(view.camera)
  if ((focused instanceof HTMLElement || focused instanceof SVGElement) && focused.isConnected) {
    focused.focus({ preventScroll: true })
  }
  // A smooth scroll that has only been asked for goes on unless the page really moves.
  window.scrollTo({ top: scrollY + (scrollY > 0 ? -1 : 1), behavior: 'instant' })
  window.scrollTo({ top: scrollY, behavior: 'instant' })
}
