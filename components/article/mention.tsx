import type { ReactNode } from 'react'
import { addressOf } from '@/components/state/address'
import { useExplorer } from '@/components/state/explorer'
import type { FeatureId } from '@/geodata/types'

export interface MentionProps {
  readonly id: FeatureId
  /** Which of the feature's mentions this is, from 0. */
  readonly index: number
  readonly children: ReactNode
}

/**
 * A name in the article that is tied to its feature on the map. Made only when the page is written:
 * `use-marked-features.ts` marks it afterwards.
 */
export function Mention({ id, index, children }: MentionProps) {
  const { locale, features, selectedId, mentionIndex } = useExplorer()
  const kind = features.find((feature) => feature.id === id)?.kind
  const selected = selectedId === id
  return (
    <a
      className={`mention mention-${kind}`}
      id={`${id}-${index + 1}`}
      href={addressOf(locale, id)}
      data-mention={id}
      data-index={index}
      data-current={(selected && mentionIndex === index) || undefined}
      aria-current={selected || undefined}
    >
      {children}
    </a>
  )
}
