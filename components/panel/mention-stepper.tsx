'use client'

import { stepMention } from '@/components/article/step-mention'
import { Icon } from '@/components/page/icon'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import type { FeatureId } from '@/geodata/types'

interface MentionStepperProps {
  readonly id: FeatureId
  readonly count: number
}

/** “Mention 2 of 5” with the ways to the previous and the next, and the way back out. */
export function MentionStepper({ id, count }: MentionStepperProps) {
  const { words, selectedId, mentionIndex, goToMention, deselect, locale } = useExplorer()
  const { selection } = words
  const index = selectedId === id ? mentionIndex : -1
  const step = (by: 1 | -1) => goToMention(stepMention(index, by, count))
  return (
    <div className="stepper">
      {count > 0 && (
        <>
          <button
            type="button"
            onClick={() => step(-1)}
            aria-label={selection.previous}
            aria-keyshortcuts="Alt+ArrowUp"
          >
            <Icon name="up" />
          </button>
          <span aria-live="polite">
            {index < 0
              ? fill(selection.mentionCount, { count })
              : fill(selection.mentionOf, { index: index + 1, count })}
          </span>
          <button
            type="button"
            onClick={() => step(1)}
            aria-label={selection.next}
            aria-keyshortcuts="Alt+ArrowDown"
          >
            <Icon name="down" />
          </button>
          <kbd className="stepper-keys" aria-hidden="true">
            Alt <Icon name="up" /> <Icon name="down" />
          </kbd>
        </>
      )}
      <a
        className="stepper-close"
        href={`/${locale}/`}
        onClick={(event) => {
          event.preventDefault()
          deselect()
        }}
      >
        {selection.close} <kbd>Esc</kbd>
      </a>
    </div>
  )
}
