'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useSoughtStore } from '@/components/state/sought-store'

interface SoughtEntryProps {
  readonly id: string
  readonly className?: string | undefined
  readonly hidden?: boolean
  readonly children: ReactNode
}

/** An entry of a list that a link may lead to: brought into view within its panel, and marked. */
export function SoughtEntry({ id, className, hidden, children }: SoughtEntryProps) {
  const sought = useSoughtStore((store) => store.soughtId === id)
  const entry = useRef<HTMLLIElement>(null)
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
    <li id={id} className={className} hidden={hidden} ref={entry} data-sought={sought || undefined}>
      {children}
    </li>
  )
}
