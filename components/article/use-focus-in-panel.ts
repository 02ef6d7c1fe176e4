import { useEffect } from 'react'
import { useExplorer } from '@/components/state/explorer'

/**
 * Keeps in sight what got the focus back in the panel: where it stands there is known only when the
 * details that were chosen have gone.
 */
export function useFocusInPanel(): void {
  const { selectedId, pending } = useExplorer()
  useEffect(
    function bringTheFocusIntoSight() {
      const focused = document.activeElement
      if (selectedId || pending || !focused?.closest('.panel > *')) return
      focused.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    },
    [selectedId, pending],
  )
}
