'use client'

import { useEffect, useRef } from 'react'
import { Icon } from '@/components/page/icon'
import { useExplorer } from '@/components/state/explorer'
import type { ClaimCard, ClaimWords } from './claim-card'
import { ClaimEvidence } from './claim-evidence'
import { useClaimStore } from './claim-store'

export interface ClaimNoteProps {
  readonly card: ClaimCard
  /** The link that asked for it. */
  readonly mark: Element
  readonly words: ClaimWords
}

/** Room that is left between the note and the line, and at the edges of the window, in pixels. */
const gap = 8

/** Opens the note below the line of its mark, or above where there is more room; no higher than that. */
function openAt(note: HTMLElement, mark: Element): void {
  const line = mark.getBoundingClientRect()
  const below = line.bottom + gap
  // First of all where it will be: it takes the focus as it opens, and the browser scrolls there.
  note.style.top = `${below + scrollY}px`
  note.showPopover()
  const roomBelow = innerHeight - below - gap
  const roomAbove = line.top - 2 * gap
  note.style.maxHeight = `${Math.max(roomAbove, roomBelow)}px`
  // On a phone it lies at an edge of the window, at the one that leaves the line to be read.
  note.dataset['edge'] = roomAbove > roomBelow ? 'top' : 'bottom'
  const { width, height } = note.getBoundingClientRect()
  const left = Math.min(Math.max(line.left - width / 2, gap), innerWidth - width - gap)
  note.style.left = `${left + scrollX}px`
  if (height > roomBelow) note.style.top = `${line.top - gap - height + scrollY}px`
}

/**
 * What stands behind a sentence of the article, at the sentence: what the older article claimed,
 * what is better supported, the verdict, what was measured, the sources. A native popover: Escape
 * and a click elsewhere close it, and the focus goes back to the mark.
 */
export function ClaimNote({ card, mark, words }: ClaimNoteProps) {
  const { locale } = useExplorer()
  const close = useClaimStore((store) => store.close)
  const note = useRef<HTMLDialogElement>(null)

  useEffect(
    function show() {
      const element = note.current
      if (!element) return
      openAt(element, mark)
      element.focus({ preventScroll: true })
    },
    [mark],
  )

  return (
    <dialog
      ref={note}
      className={`claim-note claim-${card.verdict}`}
      popover="auto"
      tabIndex={-1}
      aria-labelledby="claim-note-heading"
      onToggle={({ newState }) => newState === 'closed' && close()}
    >
      <p className="claim-heading" id="claim-note-heading">
        {card.heading} <strong className="claim-verdict">{card.verdictWord}</strong>
      </p>
      <button
        type="button"
        className="claim-close"
        aria-label={words.close}
        onClick={() => note.current?.hidePopover()}
      >
        <Icon name="cross" />
      </button>
      <h3>{words.claimed}</h3>
      <p className="claim-claimed">{card.claim}</p>
      <h3>{words.better}</h3>
      {card.better.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="claim-grounds">{card.grounds}</p>
      <ClaimEvidence card={card} words={words} locale={locale} method={words.method} heading="h3" />
      <p>
        <a href={`/${locale}/claims/#${card.id}`}>{words.whole}</a>
      </p>
    </dialog>
  )
}
