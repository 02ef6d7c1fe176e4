'use client'

import type { ReactNode } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { useHoverStore } from '@/components/state/hover-store'
import { useFeatureLink } from '@/components/state/use-feature-link'
import type { ContentKind, FeatureId } from '@/geodata/types'

interface MentionProps {
  readonly id: FeatureId
  readonly kind: ContentKind
  /** Which of the feature's mentions this is, from 0. */
  readonly index: number
  readonly children: ReactNode
}

/** A name in the article that is tied to its feature on the map. */
export function Mention({ id, kind, index, children }: MentionProps) {
  const link = useFeatureLink(id, 'text', index)
  const { selectedId, mentionIndex } = useExplorer()
  const hovered = useHoverStore((store) => store.hoveredId === id)
  return (
    <a
      {...link}
      className={`mention mention-${kind}`}
      id={`${id}-${index + 1}`}
      data-mention={id}
      data-hovered={hovered || undefined}
      data-current={(selectedId === id && mentionIndex === index) || undefined}
    >
      {children}
    </a>
  )
}
