import { useEffect } from 'react'
import { useHoverStore } from './hover-store'
import { mentionsOf } from './mentions'

/** Marks the mentions of the feature that is pointed at, in the text or on the map. */
export function useLitMentions(): void {
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
}
