'use client'

import type { MouseEvent, ReactNode } from 'react'
import { addressOf, useExplorer } from '@/components/state/explorer'
import { useHoverStore } from '@/components/state/hover-store'
import type { ContentKind, FeatureId } from '@/geodata/types'

interface MentionProps {
  readonly id: FeatureId
  readonly kind: ContentKind
  /** Which of the feature's mentions this is, from 0. */
  readonly index: number
  readonly children: ReactNode
}

/** Whether a click asks for what a plain link does: another tab, a download, a menu. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** A name in the article that is tied to its feature on the map. */
export function Mention({ id, kind, index, children }: MentionProps) {
  const { locale, selectedId, mentionIndex, select } = useExplorer()
  const hovered = useHoverStore((store) => store.hoveredId === id)
  const hover = useHoverStore((store) => store.hover)
  const selected = selectedId === id
  return (
    <a
      className={`mention mention-${kind}`}
      id={`${id}-${index + 1}`}
      href={addressOf(locale, id)}
      data-mention={id}
      data-hovered={hovered || undefined}
      data-current={(selected && mentionIndex === index) || undefined}
      aria-current={selected || undefined}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        select(id, 'text', index)
      }}
    >
      {children}
    </a>
  )
}
