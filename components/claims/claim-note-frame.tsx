'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { useNoticeStore } from '@/components/state/notice-store'
import { loadClaims } from './load-claims'
import type { ClaimNoteProps } from './claim-note'
import type { ClaimFile } from './claim-card'
import { useClaimStore } from './claim-store'

/** The place of the note on a claim: fetches what it needs when the first one is asked for. */
export function ClaimNoteFrame() {
  const { locale, words } = useExplorer()
  const notify = useNoticeStore((store) => store.notify)
  const { asked, close } = useClaimStore()
  const [note, setNote] = useState<{
    readonly Note: ComponentType<ClaimNoteProps>
    readonly file: ClaimFile
    readonly locale: string
  } | null>(null)
  const ready = note?.locale === locale ? note : null
  const wanted = asked !== null && ready === null

  useEffect(
    function fetchOnce() {
      if (!wanted) return undefined
      let current = true
      Promise.all([import('./claim-note'), loadClaims(`/claims/${locale}.json`)]).then(
        ([{ ClaimNote }, file]) => current && setNote({ Note: ClaimNote, file, locale }),
        () => {
          if (!current) return
          close()
          notify({ key: 'claims', text: words.claims.failed })
        },
      )
      return () => {
        current = false
      }
    },
    [close, locale, notify, wanted, words],
  )

  const card = asked === null ? undefined : ready?.file.claims[asked.id]
  if (!asked || !ready || !card) return null
  return <ready.Note key={card.id} card={card} mark={asked.mark} words={ready.file.words} />
}
