import { useEffect } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { mentionsOf } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'
import { passageOf } from './passages'

/**
 * Puts the reader at the mention of the selected feature in the passage of the address, where
 * neither text nor map has said at which: after a link, after going back.
 */
export function useMentionOfPassage(): void {
  const { selectedId, mentionIndex, select } = useExplorer()
  const passage = useViewStore(({ view }) => view.passage)
  useEffect(
    function standAtTheMention() {
      if (!selectedId || !passage || mentionIndex >= 0) return
      const index = mentionsOf(selectedId).findIndex((mention) => passageOf(mention) === passage)
      if (index >= 0) select(selectedId, 'text', index)
    },
    [selectedId, passage, mentionIndex, select],
  )
}
