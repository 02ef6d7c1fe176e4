/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must bring all of it */

import type { LongTask } from '../total-blocking-time'

/** What a page has noted of its own loading; times in milliseconds since navigation. */
export interface LoadingNotes {
  largestContentfulPaint: number
  /** The element of the largest contentful paint, for who wonders which it was. */
  largestElement: string
  /** All layout shifts without a reader's doing, in one sum: stricter than the session windows. */
  layoutShift: number
  readonly longTasks: LongTask[]
}

declare global {
  interface Window {
    loadingNotes: LoadingNotes
  }
}

interface LargestPaint extends PerformanceEntry {
  readonly element: Element | null
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}

/** Runs in the page before any of its own scripts, and so may use nothing from outside of itself. */
export function watchLoading(): void {
  const notes: LoadingNotes = {
    largestContentfulPaint: 0,
    largestElement: '',
    layoutShift: 0,
    longTasks: [],
  }
  window.loadingNotes = notes
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })

  const isLargestPaint = (entry: PerformanceEntry): entry is LargestPaint => 'element' in entry
  const isLayoutShift = (entry: PerformanceEntry): entry is LayoutShift => 'hadRecentInput' in entry

  observe('largest-contentful-paint', (entry) => {
    if (!isLargestPaint(entry)) return
    const { element, startTime } = entry
    notes.largestContentfulPaint = startTime
    notes.largestElement = element
      ? `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.slice(0, 40)}`
      : ''
  })
  observe('layout-shift', (entry) => {
    if (isLayoutShift(entry) && !entry.hadRecentInput) notes.layoutShift += entry.value
  })
  observe('longtask', ({ startTime, duration }) => {
    notes.longTasks.push({ start: startTime, duration })
  })
}
