'use client'

import type { ReactNode } from 'react'
import { isPlainClick } from '@/components/article/mention'
import { addressOf, useExplorer } from '@/components/state/explorer'
import { useHoverStore } from '@/components/state/hover-store'
import type { FeatureId } from '@/geodata/types'

interface FeatureLinkProps {
  readonly id: FeatureId
  readonly className?: string
  readonly children: ReactNode
}

/** A link to a feature outside of the article: selects it and scrolls the article to it. */
export function FeatureLink({ id, className, children }: FeatureLinkProps) {
  const { locale, selectedId, select } = useExplorer()
  const hover = useHoverStore((store) => store.hover)
  return (
    <a
      className={className}
      href={addressOf(locale, id)}
      aria-current={selectedId === id || undefined}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        select(id, 'list')
      }}
    >
      {children}
    </a>
  )
}
