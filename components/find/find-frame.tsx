'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/page/icon'
import { useNoticeStore } from '@/components/state/notice-store'
import { isPlainClick } from '@/components/state/plain-click'
import type { FindDialogProps } from './find-dialog'
import { slashKeyIsOn } from './slash-key'

/** What travels with the page, so that it can be said before, or without, the index. */
export interface FindFrameWords {
  readonly link: string
  readonly tip: string
  readonly field: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly close: string
}

interface FindFrameProps {
  readonly locale: string
  readonly words: FindFrameWords
}

/**
 * The way to the search: a link to the list of all names, which scripts turn into a dialog. That is
 * fetched when it is first asked for.
 */
export function FindFrame({ locale, words }: FindFrameProps) {
  const link = useRef<HTMLAnchorElement>(null)
  const [Dialog, setDialog] = useState<ComponentType<FindDialogProps> | null>(null)

  useEffect(function openByKeys() {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event
      if (altKey || document.activeElement?.matches('input, select, textarea')) return
      if (ctrlKey || metaKey ? key !== 'k' : key !== '/' || !slashKeyIsOn()) return
      event.preventDefault()
      link.current?.click()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <a
        ref={link}
        className="find-link"
        href={`/${locale}/find/`}
        title={words.tip}
        aria-keyshortcuts="/ Control+K"
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          import('./find-dialog').then(
            ({ FindDialog }) => setDialog(() => FindDialog),
            () => useNoticeStore.getState().notify({ key: 'find', text: words.failed }),
          )
        }}
      >
        <Icon name="lens" />
        {words.link}
      </a>
      {Dialog && <Dialog words={words} onClose={() => setDialog(null)} />}
    </>
  )
}
