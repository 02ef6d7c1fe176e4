'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { useViewStore } from '@/components/state/view-store'

/**
 * Fetches what keeps the reader's place in the article when there is one to keep: a link leads to a
 * passage, or a feature is selected.
 */
export function ReadingPlaceFrame() {
  const { selectedId } = useExplorer()
  const passage = useViewStore(({ view }) => view.passage)
  const [ReadingPlace, setReadingPlace] = useState<ComponentType | null>(null)
  const wanted = (passage ?? selectedId) !== null

  useEffect(
    function fetchOnce() {
      if (!wanted) return
      import('./reading-place').then(
        (place) => setReadingPlace(() => place.ReadingPlace),
        // Text, map and stepper do without it.
        () => {},
      )
    },
    [wanted],
  )
  return ReadingPlace && <ReadingPlace />
}
