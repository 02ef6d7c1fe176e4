import { useEffect } from 'react'

/** Calls `escape` when the reader presses Escape and nothing nearer took it. */
export function useEscapeKey(escape: () => void): void {
  useEffect(
    function goBackByEscape() {
      const onKeyDown = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        // The browser closes an open popover by the same key.
        if (!document.querySelector(':popover-open')) escape()
      }
      window.addEventListener('keydown', onKeyDown)
      return () => window.removeEventListener('keydown', onKeyDown)
    },
    [escape],
  )
}
