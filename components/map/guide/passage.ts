import type { FeatureId } from '@/geodata/types'

/** A part of the article that is read in one go: a paragraph, a heading, a table. */
export interface Passage {
  readonly element: Element
  /** Which section it stands in, from 0; -1 above the first heading. */
  readonly section: number
  /** The features that it mentions, in order, each as often as it is mentioned. */
  readonly places: readonly FeatureId[]
}

/** Reads what the map needs to know of a part of the article. */
export function readPassage(element: Element): Passage {
  const parts = [...(element.parentElement?.children ?? [])]
  const before = parts.slice(0, parts.indexOf(element) + 1)
  const mentions = element.querySelectorAll<HTMLElement>('a[data-mention]')
  return {
    element,
    section: before.filter(({ tagName }) => tagName === 'H2').length - 1,
    places: [...mentions].map(({ dataset }) => dataset['mention'] as FeatureId),
  }
}

/** How far down the window a reader is taken to read, in parts of its height: above a phone's sheet. */
const readingLine = 0.3

/** The part of the article at the reading line, or the one above a line between two; `null` above all. */
export function passageAtLine(): Passage | null {
  const line = innerHeight * readingLine
  const parts = [...document.querySelectorAll('.article > *')]
  const part = parts.findLast((candidate) => candidate.getBoundingClientRect().top <= line)
  return part ? readPassage(part) : null
}

/**
 * Tells when another part of the article comes to the reading line, and when a scroll has ended.
 *
 * @returns the function that ends it
 */
export function watchReading(tell: () => void): () => void {
  const margin = `${-readingLine * 100}% 0px ${-(1 - readingLine) * 100}% 0px`
  const observer = new IntersectionObserver(tell, { rootMargin: margin })
  for (const part of document.querySelectorAll('.article > *')) observer.observe(part)
  window.addEventListener('scrollend', tell)
  return () => {
    observer.disconnect()
    window.removeEventListener('scrollend', tell)
  }
}
