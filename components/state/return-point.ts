import type { View } from './view-hash'
import { useViewStore } from './view-store'
import { watchReader } from './watch-reader'

/** Where the reader was before a selection. */
interface ReturnPoint {
  readonly path: string
  /**
   * The passage in the middle of the window, and where it begins in pixels from the top. Holds where
   * a scroll position does not: when text above is laid out meanwhile, or set in another width.
   */
  readonly passage: Element | undefined
  readonly top: number
  readonly focused: HTMLOrSVGElement | null
  readonly view: View
}

let point: ReturnPoint | null = null

function topOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().top ?? 0
}

/** Notes scroll position, focus and view as they are now, for the way back. */
export function takeReturnPoint(): void {
  const passage = [...document.querySelectorAll('.article > *')].findLast(
    (element) => topOf(element) < window.innerHeight / 2,
  )
  point = {
    path: window.location.pathname,
    passage,
    top: topOf(passage),
    // Nothing else can have the focus in a page of HTML.
    focused: document.activeElement as HTMLElement | SVGElement | null,
    // What a tool keeps is of the page that the reader leaves.
    view: { ...useViewStore.getState().view, tools: {} },
  }
}

/** How many frames an interrupted smooth scroll may still move the page. */
const framesOfAfterglow = 3

function scrollBack(to: ReturnPoint): void {
  const top = window.scrollY + topOf(to.passage) - to.top
  // A smooth scroll that has only been asked for goes on unless the page really moves.
  window.scrollTo({ top: top + (top > 0 ? -1 : 1), behavior: 'instant' })
  window.scrollTo({ top, behavior: 'instant' })
}

/** Scrolls back while a smooth scroll that was under way still moves the page and the reader does not. */
function holdBack(to: ReturnPoint, moved: AbortController, frames = framesOfAfterglow): void {
  if (moved.signal.aborted) return
  scrollBack(to)
  if (frames > 0) requestAnimationFrame(() => holdBack(to, moved, frames - 1))
  else moved.abort()
}

function returnTo(to: ReturnPoint): void {
  // Does nothing to an element that is gone.
  to.focused?.focus({ preventScroll: true })
  holdBack(to, watchReader())
}

/**
 * Brings back what `takeReturnPoint` noted, if anything, and forgets it. An element that is gone is
 * not focused.
 */
export function returnToPoint(): void {
  if (!point) return
  useViewStore.getState().show(point.view)
  returnTo(point)
  point = null
}

/** Brings back scroll and focus where the browser has gone back to the address of the point. */
export function returnByHistory(): void {
  if (point?.path === window.location.pathname) returnTo(point)
}
