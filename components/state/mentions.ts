import type { FeatureId } from '@/geodata/types'

/** All mentions of a feature in the article, in reading order. */
export function mentionsOf(id: FeatureId): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`a[data-mention="${CSS.escape(id)}"]`)]
}

/** Index of the element nearest to the height `y` of the window, in pixels; -1 for an empty list. */
export function nearestIndex(elements: readonly HTMLElement[], y: number): number {
  let nearest = -1
  let least = Infinity
  elements.forEach((element, index) => {
    const { top, bottom } = element.getBoundingClientRect()
    const distance = Math.abs((top + bottom) / 2 - y)
    if (distance < least) {
      least = distance
      nearest = index
    }
  })
  return nearest
}

/** Whether the reader asked the system for less motion. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/**
 * The part of the window, in pixels from its top, in which the reader sees the article: on a phone
 * the map sheet covers the lower part.
 */
export function readingBand(): { top: number; bottom: number } {
  const sheet = document.querySelector('[data-sheet]')
  const covers = sheet && getComputedStyle(sheet).position === 'fixed'
  return { top: 0, bottom: covers ? sheet.getBoundingClientRect().top : window.innerHeight }
}

/** Scrolls the article so that an element stands in the middle of what the reader sees of it. */
export function scrollToReading(element: HTMLElement): void {
  const band = readingBand()
  const { top, bottom } = element.getBoundingClientRect()
  const shift = (top + bottom) / 2 - (band.top + band.bottom) / 2
  window.scrollBy({ top: shift, behavior: prefersReducedMotion() ? 'instant' : 'smooth' })
}
