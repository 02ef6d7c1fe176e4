import { useEffect } from 'react'
import { readingBand } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'

/** The part of the reading band, from its top, at which a reader is taken to be. */
const readingLine = 1 / 3

/** The passage at a height of the window in pixels, or the last one above it. */
function passageAt(y: number): Element | undefined {
  return [...document.querySelectorAll('.article > [id]')].findLast(
    (passage) => passage.getBoundingClientRect().top <= y,
  )
}

/** Whether the reader sees a part of a passage. */
function isInSight(passage: Element | null): boolean {
  const { top, bottom } = readingBand()
  const box = passage?.getBoundingClientRect()
  return box !== undefined && box.bottom > top && box.top < bottom
}

/**
 * Once there is a passage in the address it stays true: when the reader has scrolled on and it is
 * out of sight, the one that is read takes its place, without an entry in the history.
 */
export function usePassageAtRest(): void {
  const isKept = useViewStore(({ view }) => view.passage !== null)
  useEffect(
    function followTheReader() {
      if (!isKept) return undefined
      const onScrollEnd = () => {
        const { view, setPassage } = useViewStore.getState()
        // At the very top there is the masthead: the way to the other language leaves no passage.
        if (window.scrollY < 1) return
        if (!view.passage || isInSight(document.getElementById(view.passage))) return
        const { top, bottom } = readingBand()
        const passage = passageAt(top + (bottom - top) * readingLine)
        if (passage) setPassage(passage.id)
      }
      window.addEventListener('scrollend', onScrollEnd)
      return () => window.removeEventListener('scrollend', onScrollEnd)
    },
    [isKept],
  )
}
