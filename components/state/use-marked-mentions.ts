import { useEffect, useLayoutEffect } from 'react'
import type { FeatureId } from '@/geodata/types'
import { useHoverStore } from './hover-store'
import { mentionsOf } from './mentions'

/**
 * Marks the mentions of the feature that is pointed at, in the text or on the map, and those of the
 * selected one: `aria-current`, and `data-current` at which of them the reader stands.
 *
 * @param mentionIndex from 0; -1 for none
 */
export function useMarkedMentions(selectedId: FeatureId | null, mentionIndex: number): void {
  const hoveredId = useHoverStore((store) => store.hoveredId)

  useEffect(
    function lightUpTheMentions() {
      if (!hoveredId) return undefined
      const mentions = mentionsOf(hoveredId)
      for (const element of mentions) element.dataset['hovered'] = ''
      return () => {
        for (const element of mentions) delete element.dataset['hovered']
      }
    },
    [hoveredId],
  )

  useLayoutEffect(
    function markTheSelected() {
      if (!selectedId) return undefined
      const mentions = mentionsOf(selectedId)
      for (const element of mentions) element.setAttribute('aria-current', 'true')
      return () => {
        for (const element of mentions) element.removeAttribute('aria-current')
      }
    },
    [selectedId],
  )

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
