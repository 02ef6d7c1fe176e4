'use client'

import { useSelectedLayoutSegments } from 'next/navigation'
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/page/icon'
import { useExplorer } from '@/components/state/explorer'
import { readingBand, scrollToReading } from '@/components/state/mentions'

const heights = ['peek', 'half', 'full'] as const
type SheetHeight = (typeof heights)[number]

/** A drag of this many pixels is one step up or down. */
const dragStep = 60

/**
 * Map and details together. On a phone this is a sheet over the article that is pulled up and
 * down; on a wider screen the style sheet puts it beside the article and hides the handle.
 */
export function MapSheet({ children }: { readonly children: ReactNode }) {
  const { words, selectedId, mentionIndex, mentionSought } = useExplorer()
  const [height, setHeight] = useState<SheetHeight>('peek')
  const dragStart = useRef<number | null>(null)
  const level = heights.indexOf(height)
  const step = (by: number) => {
    setHeight(heights[Math.min(2, Math.max(0, level + by))] ?? 'peek')
    setOpenedByItself(false)
  }

  const page = useSelectedLayoutSegments().join('/')
  const shown = selectedId ?? (page || null)
  const [lastShown, setLastShown] = useState<string | null>(null)
  const [openedByItself, setOpenedByItself] = useState(false)
  if (lastShown !== shown) {
    setLastShown(shown)
    if (shown && height === 'peek') {
      setHeight('half')
      setOpenedByItself(true)
    } else if (!shown && openedByItself) {
      setHeight('peek')
      setOpenedByItself(false)
    }
  }

  useEffect(
    function keepTheMentionInSight() {
      const mention = document.querySelector<HTMLElement>('a[data-mention][data-current]')
      if (!mention) return
      const covered = mention.getBoundingClientRect().bottom > readingBand().bottom
      if (mentionSought || covered) scrollToReading(mention)
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each of these moves mention or sheet
    [height, selectedId, mentionIndex, mentionSought],
  )

  const onPointerUp = (event: PointerEvent) => {
    if (dragStart.current === null) return
    const dragged = dragStart.current - event.clientY
    dragStart.current = null
    if (Math.abs(dragged) >= dragStep / 3)
      step(Math.sign(dragged) * Math.ceil(Math.abs(dragged) / (dragStep * 4)))
  }

  return (
    <div className="sheet" data-sheet={height}>
      <div
        className="sheet-handle"
        onPointerDown={(event) => {
          if (event.target instanceof Element && event.target.closest('button')) return
          dragStart.current = event.clientY
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerUp={onPointerUp}
        onPointerCancel={() => (dragStart.current = null)}
      >
        <button
          type="button"
          disabled={level === 2}
          onClick={() => step(1)}
          aria-label={words.map.taller}
        >
          <Icon name="up" />
        </button>
        <span className="sheet-grip" aria-hidden="true" />
        <button
          type="button"
          disabled={level === 0}
          onClick={() => step(-1)}
          aria-label={words.map.shorter}
        >
          <Icon name="down" />
        </button>
      </div>
      {children}
    </div>
  )
}
