import { useEffect } from 'react'
import { returnByHistory } from '@/components/state/return-point'

/** Brings the reader back to scroll and focus from before a selection when the browser goes back. */
export function useReturnByHistory(): void {
  useEffect(function returnOnTraversal() {
    const onPopState = ({ state }: PopStateEvent) => {
      // Without a state it is a link within the page.
      if (state) returnByHistory()
    }
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [])
}
