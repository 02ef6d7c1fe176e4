import { useEffect } from 'react'
import { useViewStore } from './view-store'

/**
 * Keeps the view and the hash of the address in step.
 *
 * @param pending whether a navigation is under way, whose new address is to be written afterwards
 */
export function useViewInAddress(pending: boolean): void {
  const readHash = useViewStore((store) => store.readHash)
  useEffect(
    function readTheHashOfEachAddress() {
      readHash()
      window.addEventListener('hashchange', readHash)
      window.addEventListener('popstate', readHash)
      return () => {
        window.removeEventListener('hashchange', readHash)
        window.removeEventListener('popstate', readHash)
      }
    },
    [readHash],
  )

  const resumeRecord = useViewStore((store) => store.resumeRecord)
  useEffect(
    // The map may have moved while the navigation was under way.
    function recordTheViewInTheNewAddress() {
      if (!pending) resumeRecord()
    },
    [pending, resumeRecord],
  )
}
