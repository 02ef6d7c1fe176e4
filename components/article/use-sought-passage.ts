import { useEffect, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { readingBand, scrollToReading } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'
import { watchReader } from '@/components/state/watch-reader'
import { layOutArticle } from './lay-out'

/** Scrolls the article to a passage, below what stands over its top; `scroll-padding` says how far. */
function scrollTo(passage: HTMLElement): void {
  passage.scrollIntoView({ block: 'start', behavior: 'instant' })
  // Of a passage that is longer than what the sheet leaves free, the mention must be seen.
  const mention = passage.querySelector<HTMLElement>('[data-current]')
  if (mention && mention.getBoundingClientRect().bottom > readingBand().bottom) {
    scrollToReading(mention)
  }
}

/** Takes the reader to a passage. Returns what ends it when they are taken elsewhere meanwhile. */
function goTo(id: string): () => void {
  const passage = document.getElementById(id)
  if (!passage) return () => {}
  layOutArticle()
  scrollTo(passage)
  // Reading aloud and the Tab key go on from there.
  passage.tabIndex = -1
  passage.focus({ preventScroll: true })
  // The faces of the text come later and are of other widths; by then the reader may be moving.
  const moved = watchReader()
  void document.fonts.ready.then(() => {
    if (!moved.signal.aborted) scrollTo(passage)
    moved.abort()
  })
  return () => moved.abort()
}

function mark(id: string): () => void {
  const passage = document.getElementById(id)
  passage?.setAttribute('data-sought', '')
  return () => passage?.removeAttribute('data-sought')
}

/** Anew each time, so that a link can lead to a passage again. */
function passageInAddress(): { readonly id: string } | null {
  const { passage } = useViewStore.getState().view
  return passage === null ? null : { id: passage }
}

/** Goes to the passage that a link or the address named, and marks it while the reader is there. */
export function useSoughtPassage(): void {
  const { mentionIndex } = useExplorer()
  // Without a mention to go with it a passage comes from a link: this is loaded on account of it.
  const [sought, seek] = useState(() => (mentionIndex < 0 ? passageInAddress() : null))
  const isThere = useViewStore(({ view }) => view.passage === sought?.id)

  useEffect(function listen() {
    const onPopState = ({ state }: PopStateEvent) => {
      // With a state it is a way back or forward, on which the browser brings back the scroll.
      if (!state) seek(passageInAddress())
    }
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [])

  useEffect(
    function goToThePassage() {
      return sought ? goTo(sought.id) : undefined
    },
    [sought],
  )

  useEffect(
    function markThePassage() {
      return sought && isThere ? mark(sought.id) : undefined
    },
    [sought, isThere],
  )
}
