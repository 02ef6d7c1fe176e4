'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '@/components/page/icon'
import { useExplorer } from '@/components/state/explorer'
import { type Choice, listChoices } from './choices'
import type { FoundKind } from './find-file'
import { FindFoot } from './find-foot'
import type { FindFrameWords } from './find-frame'
import { FindResults } from './find-results'
import { FindStatus } from './find-status'
import { fitWindow } from './fit-window'
import { indexAfterKey } from './index-after-key'
import { useFinder } from './use-finder'
import { useGoTo } from './use-go-to'

export interface FindDialogProps {
  readonly words: FindFrameWords
  readonly onClose: () => void
}

const none: ReadonlySet<FoundKind> = new Set()

/**
 * One field over all that can be found, after the combobox of the WAI-ARIA practices: the focus
 * stays in the field, the keys move through the list.
 */
export function FindDialog({ words, onClose }: FindDialogProps) {
  const { locale } = useExplorer()
  const finder = useFinder(locale)
  const goTo = useGoTo()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  // Kinds of which all is shown; where the keys stand, `null` before any was used.
  const [whole, setWhole] = useState(none)
  const [moved, setMoved] = useState<number | null>(null)

  useEffect(function open() {
    const element = dialog.current
    element?.showModal()
    return element ? fitWindow(element) : undefined
  }, [])

  const find = finder.status === 'ready' ? finder.find : null
  const findings = useMemo(() => find?.(query), [find, query])
  const groups = useMemo(() => (findings ? listChoices(findings, whole) : []), [findings, whole])
  const choices = groups.flatMap((group) => group.choices)
  const active = choices[moved ?? 0]

  useEffect(
    function keepTheChoiceInSight() {
      if (moved !== null && active)
        document.getElementById(active.id)?.scrollIntoView({ block: 'nearest' })
    },
    [moved, active],
  )

  const choose = (choice: Choice) => {
    if ('rest' in choice) {
      setWhole(new Set([...whole, choice.rest.kind]))
      setMoved(choices.indexOf(choice))
      return
    }
    // First of all: it gives the focus back, which then goes where the reader is taken.
    dialog.current?.close()
    goTo(choice.hit.entry)
  }

  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press beside it; Escape is the key for that
    <dialog
      ref={dialog}
      className="find"
      aria-label={words.link}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className="find-field">
        <input
          type="text"
          role="combobox"
          aria-label={words.field}
          aria-expanded={choices.length > 0}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={active?.id}
          placeholder={words.field}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value)
            setWhole(none)
            setMoved(null)
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            const next = indexAfterKey(event, { moved, count: choices.length })
            if (next !== null) setMoved(next)
            else if (event.key === 'Enter' && active) choose(active)
            // Taken here, or it would end the selection as well.
            else if (event.key === 'Escape') dialog.current?.close()
            else return
            event.preventDefault()
          }}
        />
        <button type="button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </button>
      </div>
      <div className="find-results">
        <FindStatus finder={finder} findings={findings} query={query} words={words} />
        {choices.length > 0 && finder.status === 'ready' && (
          <FindResults
            id="found"
            label={words.link}
            groups={groups}
            activeId={active?.id}
            words={finder.words}
            onChoose={choose}
          />
        )}
        {choices.length === 0 && finder.status === 'ready' && (
          <FindFoot words={finder.words} onLeave={() => dialog.current?.close()} />
        )}
      </div>
    </dialog>,
    document.body,
  )
}
