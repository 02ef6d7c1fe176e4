import { useEffect, useRef } from 'react'
import { Icon } from '@/components/page/icon'
import { useExplorer } from '@/components/state/explorer'
import { useHitStore } from '@/components/state/hit-store'
import { useViewStore } from '@/components/state/view-store'
import { FeatureLink } from '@/components/panel/feature-link'
import type { StretchCard, StretchWords } from '@/components/stretches/stretch-card'
import { StretchFacts } from '@/components/stretches/stretch-facts'

interface StretchNoteProps {
  readonly card: StretchCard
  readonly words: StretchWords
}

/**
 * What a stretch follows and rests on, in place of the details while it is asked. A native popover
 * that the map does not close: the reader goes on looking at the stretch. Escape closes it and gives
 * the focus back.
 */
export function StretchNote({ card, words }: StretchNoteProps) {
  const { locale, words: common, features } = useExplorer()
  const hits = useHitStore((store) => store.hits)
  const setTool = useViewStore((store) => store.setTool)
  const note = useRef<HTMLDialogElement>(null)
  const others = hits.some((id) => id === card.id)
    ? features.filter(({ id }) => hits.includes(id))
    : []

  useEffect(function show() {
    const element = note.current
    const before = document.activeElement
    element?.showPopover()
    element?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) {
        before.focus({ preventScroll: true })
      }
    }
  }, [])

  useEffect(
    function closeByEscape() {
      const close = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        setTool('stretch', null)
      }
      addEventListener('keydown', close, true)
      return () => removeEventListener('keydown', close, true)
    },
    [setTool],
  )

  return (
    <dialog
      ref={note}
      className={`stretch-note certainty-${card.certainty}`}
      popover="manual"
      tabIndex={-1}
      aria-labelledby="stretch-note-heading"
    >
      <h2 id="stretch-note-heading">{card.name}</h2>
      <button
        type="button"
        className="claim-close"
        aria-label={words.close}
        onClick={() => setTool('stretch', null)}
      >
        <Icon name="cross" />
      </button>
      {others.length > 0 && (
        <p className="claim-links">
          {common.map.alsoHere}{' '}
          {others.map(({ id, name }) => (
            <FeatureLink key={id} locale={locale} id={id}>
              {name}
            </FeatureLink>
          ))}
        </p>
      )}
      <StretchFacts card={card} words={words} locale={locale} />
      <p className="method">{words.measured}</p>
      <p>
        <a href={`/${locale}/borders/#${card.id}`}>{words.all}</a>
      </p>
    </dialog>
  )
}
