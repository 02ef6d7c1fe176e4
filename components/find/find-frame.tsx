'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { useNoticeStore } from '@/components/state/notice-store'
import { isPlainClick } from '@/components/state/plain-click'
import type { FindDialogProps } from './find-dialog'

/** What travels with the page, so that it can be said before, or without, the index. */
export interface FindFrameWords {
  readonly link: string
  readonly field: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly close: string
}

/** As `slash-key.ts` has it, which comes with the dialog only. */
function slashKeyIsOff(): boolean {
  try {
    return localStorage.getItem('slash-key') !== null
  } catch {
    return false
  }
}

/** The place of the search: fetches it when the link in the masthead or a key asks for it. */
export function FindFrame({ words }: { readonly words: FindFrameWords }) {
  const [Dialog, setDialog] = useState<ComponentType<FindDialogProps> | null>(null)

  useEffect(
    function openByLinkAndKeys() {
      const open = (event: Event) => {
        event.preventDefault()
        import('./find-dialog').then(
          ({ FindDialog }) => setDialog(() => FindDialog),
          () => useNoticeStore.getState().notify({ key: 'find', text: words.failed }),
        )
      }
      // Heard before the listener that follows all links of the page: effects of a child come first.
      const onClick = (event: MouseEvent) => {
        if (isPlainClick(event) && (event.target as Element).closest('.find-link')) open(event)
      }
      const onKeyDown = (event: KeyboardEvent) => {
        const held = event.ctrlKey || event.metaKey
        if (event.key !== (held ? 'k' : '/') || event.altKey) return
        if (document.activeElement?.matches('input, select, textarea')) return
        if (held || !slashKeyIsOff()) open(event)
      }
      addEventListener('click', onClick)
      addEventListener('keydown', onKeyDown)
      return () => {
        removeEventListener('click', onClick)
        removeEventListener('keydown', onKeyDown)
      }
    },
    [words],
  )

  return Dialog && <Dialog words={words} onClose={() => setDialog(null)} />
}
