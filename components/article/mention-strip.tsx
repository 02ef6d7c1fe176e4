'use client'

import { type KeyboardEvent, useRef } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import type { FeatureId } from '@/geodata/types'
import { useReadingBand } from './use-reading-band'
import { useStripMarks } from './use-strip-marks'

/** Where the focus goes from the mark with `index`, or `null` for a key that says nothing here. */
function nextByKey(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/**
 * The article in small, beside it: a mark for each mention of the selected feature at the height at
 * which it stands, and a band for what the reader sees. One tab stop, in which arrow keys go from
 * mark to mark: by name and section they tell more than the stepper, and cost no more keys.
 *
 * Not on a phone: the edge of the window is the system's there, the sheet takes half of its height,
 * and marks at true heights would be too close for a finger. The stepper stands in the sheet.
 */
export function MentionStrip({ id }: { readonly id: FeatureId }) {
  const { words, features, mentionIndex, goToMention } = useExplorer()
  const strip = useRef<HTMLDivElement>(null)
  const band = useRef<HTMLDivElement>(null)
  const marks = useStripMarks(strip, id)
  useReadingBand(strip, band)
  const { selection } = words
  const name = features.find((feature) => feature.id === id)?.name ?? id
  const heading = fill(selection.strip, { name })
  const tabStop = Math.max(mentionIndex, 0)

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = nextByKey(event.key, index, marks.length)
    if (next === null) return
    event.preventDefault()
    strip.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <nav className="mention-strip" aria-label={heading}>
      <div ref={strip} role="toolbar" aria-orientation="vertical" aria-label={heading}>
        <div ref={band} className="strip-band" />
        {marks.map(({ height, place, section }, index) => {
          const label = `${fill(selection.mentionOf, { index: index + 1, count: marks.length })}: ${section}`
          return (
            <button
              key={index}
              type="button"
              title={label}
              aria-label={label}
              aria-current={index === mentionIndex || undefined}
              tabIndex={index === tabStop ? 0 : -1}
              style={{ top: place }}
              onClick={() => goToMention(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {/* From where the mention stands to the middle of the button. */}
              <svg aria-hidden="true">
                <path d={`M0 ${height - place}h5L11 0h7`} />
              </svg>
            </button>
          )
        })}
      </div>
    </nav>
  )
}
