import { useEffect, useLayoutEffect } from 'react'
import type { FeatureId } from '@/geodata/types'
import { useHoverStore } from './hover-store'
import { mentionsOf } from './mentions'

/** Marks the mentions of a feature as those of the selected one, and no other: `aria-current`. */
export function markSelected(id: FeatureId | null): void {
  for (const mention of document.querySelectorAll('a[data-mention][aria-current]'))
    mention.removeAttribute('aria-current')
  if (id) for (const mention of mentionsOf(id)) mention.setAttribute('aria-current', 'true')
}

/** Lights up the mentions and the shapes of a feature, or puts them out: `data-hovered`. */
function light(id: FeatureId | null, lit: boolean): void {
  if (!id) return
  const name = CSS.escape(id)
  for (const element of document.querySelectorAll(
    `a[data-mention="${name}"], [data-feature="${name}"]`,
  ))
    element.toggleAttribute('data-hovered', lit)
}

/**
 * Shows, in attributes that the style sheet reads, which feature is pointed at, in the text and on
 * the map, and which mentions are those of the selected one: `data-current` where the reader stands.
 * Straight in the page: the article is not React's, and a render would be late for the frame.
 *
 * @param mentionIndex from 0; -1 for none
 */
export function useMarkedFeatures(selectedId: FeatureId | null, mentionIndex: number): void {
  useEffect(function lightUpWhatIsPointedAt() {
    return useHoverStore.subscribe(({ hoveredId }, before) => {
      light(before.hoveredId, false)
      light(hoveredId, true)
    })
  }, [])

  useLayoutEffect(() => markSelected(selectedId), [selectedId])

  useLayoutEffect(
    function markWhereTheReaderIs() {
      if (!selectedId) return undefined
      const mention = mentionsOf(selectedId)[mentionIndex]
      mention?.setAttribute('data-current', '')
      return () => mention?.removeAttribute('data-current')
    },
    [selectedId, mentionIndex],
  )
}
