'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useSoughtStore } from '@/components/state/sought-store'

interface SoughtEntryProps {
  readonly id: string
  /** An item of a list unless it says otherwise. */
  readonly as?: 'li' | 'article'
  readonly className?: string
  readonly children: ReactNode
}

/** An entry of a list that a link may lead to: brought into view within its panel, and marked. */
export function SoughtEntry({ id, as: Element = 'li', className, children }: SoughtEntryProps) {
  const sought = useSoughtStore((store) => store.soughtId === id)
  const entry = useRef<HTMLElement>(null)
  useEffect(
    function bringIntoSight() {
      const panel = entry.current?.closest('.panel')
      if (!sought || !entry.current || !panel) return
      const shift = entry.current.getBoundingClientRect().top - panel.getBoundingClientRect().top
      panel.scrollBy({ top: shift - panel.clientHeight / 4, behavior: 'instant' })
    },
    [sought],
  )
  return (
    <Element
      id={id}
      className={className}
      // Both are elements of HTML: what is asked of the reference is the same.
      ref={entry as never}
      data-sought={sought || undefined}
    >
      {children}
    </Element>
  )
}
