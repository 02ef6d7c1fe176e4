'use client'

import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'
import type { FeatureId } from '@/geodata/types'
import { addressOf, type SelectionOrigin, useExplorer } from './explorer'
import { useHoverStore } from './hover-store'

/** Whether a click asks for no more than to follow the link: no other tab, no download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/**
 * What every link to a feature does: lights it up while it is pointed at, has its details fetched
 * ahead, and selects it in place; without JavaScript it leads to the page of the feature.
 *
 * @param mentionIndex which mention of the feature the link is, for one in the article
 */
export function useFeatureLink(id: FeatureId, origin: SelectionOrigin, mentionIndex?: number) {
  const router = useRouter()
  const { locale, selectedId, select } = useExplorer()
  const hover = useHoverStore((store) => store.hover)
  const href = addressOf(locale, id)
  const anticipate = () => {
    hover(id)
    router.prefetch(href)
  }
  return {
    href,
    'aria-current': selectedId === id || undefined,
    onMouseEnter: anticipate,
    onMouseLeave: () => hover(null),
    onFocus: anticipate,
    onBlur: () => hover(null),
    onClick: (event: MouseEvent) => {
      if (!isPlainClick(event)) return
      event.preventDefault()
      select(id, origin, mentionIndex)
    },
  }
}
