import { useClaimStore } from '@/components/claims/claim-store'
import { layOutArticle } from '@/components/article/lay-out'
import { useExplorer } from '@/components/state/explorer'
import { readingBand } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'
import type { FindableClaim, FindableGround, FindablePassage, FindEntry } from './find-file'

/** Gives the focus to a part of the page that is not made for it, until the reader goes on. */
function focusPart(part: HTMLElement | null): void {
  part?.focus({ preventScroll: true })
}

/** Scrolls the article at once so that an element begins in the upper third of what is seen of it. */
function bringToReading(element: HTMLElement): void {
  const band = readingBand()
  const third = band.top + (band.bottom - band.top) / 3
  const top = element.getBoundingClientRect().top - third
  window.scrollBy({ top, behavior: 'instant' })
}

function goToGround({ camera }: FindableGround): void {
  const { moveTo, toggleLayer, view } = useViewStore.getState()
  if (!view.layers.has('cities')) toggleLayer('cities', true)
  moveTo(camera)
  focusPart(document.getElementById('map'))
}

/** Opens the claim at its sentence; the focus goes back to that when it is closed. */
function goToClaim({ id }: FindableClaim): void {
  const mark = document.querySelector<HTMLElement>(
    `#article .claim-mark[href$="#${CSS.escape(id)}"]`,
  )
  if (!mark) return
  layOutArticle()
  bringToReading(mark)
  focusPart(mark)
  useClaimStore.getState().open(id, mark)
}

/** Brings a paragraph before the reader, marked for as long as it has the focus. */
function goToPassage({ id }: FindablePassage): void {
  const passage = document.getElementById(id)
  if (!passage) return
  layOutArticle()
  bringToReading(passage)
  passage.tabIndex = -1
  passage.dataset['found'] = ''
  focusPart(passage)
  const leave = () => {
    passage.removeAttribute('tabindex')
    delete passage.dataset['found']
  }
  passage.addEventListener('blur', leave, { once: true })
}

/** Takes the reader to what was found, and the focus with them. */
export function useGoTo(): (entry: FindEntry) => void {
  const { select } = useExplorer()
  return (entry) => {
    switch (entry.kind) {
      case 'feature':
        select(entry.id, 'list')
        focusPart(document.getElementById('story'))
        break
      case 'ground':
        goToGround(entry)
        break
      case 'claim':
        goToClaim(entry)
        break
      default:
        goToPassage(entry)
    }
  }
}
