import { type RefObject, useLayoutEffect, useState } from 'react'
import { mentionsOf } from '@/components/state/mentions'
import type { FeatureId } from '@/geodata/types'
import { spreadMarks } from './spread-marks'

/** The least size of a target by WCAG 2.5.8, in pixels. */
const leastTarget = 24

/** The mark of a mention on the strip; heights in pixels from the top of the strip. */
interface StripMark {
  /** Where the mention stands, in proportion to the article. */
  readonly height: number
  /** The middle of its button, moved away from those of its neighbours. */
  readonly place: number
  /** Heading of its section. */
  readonly section: string
}

/** Whether `lay-out.ts` has left nothing: only then is it known where things stand. */
function isLaidOut(article: Element): boolean {
  return article.querySelector(':scope > :not([data-laid-out])') === null
}

function sectionOf(mention: HTMLElement): string {
  let element: Element | null = mention.closest('.article > *')
  while (element && !/^H\d$/.test(element.tagName)) element = element.previousElementSibling
  return element?.textContent ?? ''
}

function measureMarks(article: Element, strip: HTMLElement, id: FeatureId): StripMark[] {
  const whole = article.getBoundingClientRect()
  const room = strip.clientHeight
  const mentions = mentionsOf(id)
  const heights = mentions.map((mention) => {
    const { top, bottom } = mention.getBoundingClientRect()
    return (((top + bottom) / 2 - whole.top) / whole.height) * room
  })
  const starts = spreadMarks(
    heights.map((height) => height - leastTarget / 2),
    leastTarget,
    room - leastTarget,
  )
  return mentions.map((mention, index) => ({
    height: heights[index] ?? 0,
    place: (starts[index] ?? 0) + leastTarget / 2,
    section: sectionOf(mention),
  }))
}

/** The marks of all mentions of a feature, measured anew when article or strip change their size. */
export function useStripMarks(
  strip: RefObject<HTMLElement | null>,
  id: FeatureId,
): readonly StripMark[] {
  const [marks, setMarks] = useState<readonly StripMark[]>([])
  useLayoutEffect(
    function measureAtEachSize() {
      const article = document.querySelector('.article')
      const element = strip.current
      if (!article || !element) return undefined
      const measure = () => {
        // Where the style sheet has no place for it, and while heights of the text are only guessed.
        const isMeasurable = element.clientHeight > 0 && isLaidOut(article)
        setMarks(isMeasurable ? measureMarks(article, element, id) : [])
      }
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(article)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [strip, id],
  )
  return marks
}
