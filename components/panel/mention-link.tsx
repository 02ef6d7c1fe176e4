'use client'

import type { ReactNode } from 'react'
import { isPlainClick } from '@/components/state/plain-click'
import { useExplorer } from '@/components/state/explorer'
import type { FeatureId } from '@/geodata/types'

interface MentionLinkProps {
  readonly id: FeatureId
  /** Which of the feature's mentions, from 0. */
  readonly index: number
  readonly children: ReactNode
}

/** A link from the details of a feature to one of its mentions in the article. */
export function MentionLink({ id, index, children }: MentionLinkProps) {
  const { goToMention, selectedId, mentionIndex } = useExplorer()
  return (
    <a
      href={`#${id}-${index + 1}`}
      aria-current={(selectedId === id && mentionIndex === index) || undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        goToMention(index)
      }}
    >
      {children}
    </a>
  )
}
