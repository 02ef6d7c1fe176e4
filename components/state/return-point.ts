import type { Camera } from './view-hash'
import { useViewStore } from './view-store'

/** Where the reader was before a selection. */
export interface ReturnPoint {
  readonly scrollY: number
  readonly focused: Element | null
  readonly camera: Camera | null
}

/** Notes scroll position, focus and camera as they are now. */
export function takeReturnPoint(): ReturnPoint {
  return {
    scrollY: window.scrollY,
    focused: document.activeElement,
    camera: useViewStore.getState().view.camera,
  }
}

/** Brings back what `takeReturnPoint` noted; an element that is gone is not focused. */
export function restoreReturnPoint({ scrollY, focused, camera }: ReturnPoint): void {
  useViewStore.getState().moveTo(camera)
  if ((focused instanceof HTMLElement || focused instanceof SVGElement) && focused.isConnected) {
    focused.focus({ preventScroll: true })
  }
  window.scrollTo({ top: scrollY, behavior: 'instant' })
}
