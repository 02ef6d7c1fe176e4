import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fill } from '@/components/state/fill-message'
import type { MapTextWords } from './map-text-file'
import { useViewInWords } from './use-view-in-words'

/** The map counts as at rest when nothing has changed for this long, in milliseconds. */
const rest = 1000

interface MapAnnouncerProps {
  readonly words: MapTextWords
  /** How many places, lines and areas are in view, in words. */
  readonly contents: string
  /** Whether the first view is news already: not for who has just opened the list. */
  readonly atOnce: boolean
}

/**
 * Says politely what the map shows once it has come to rest, in one sentence, and never the same
 * sentence twice in a row.
 */
export function MapAnnouncer({ words, contents, atOnce }: MapAnnouncerProps) {
  const view = useViewInWords(words)
  const sentence = view ? fill(words.announcement, { contents, ...view }) : ''
  const known = useRef(atOnce ? '' : sentence)
  const [said, setSaid] = useState('')
  useEffect(
    function sayAtRest() {
      const timer = setTimeout(() => {
        if (sentence !== known.current) setSaid(sentence)
        known.current = sentence
      }, rest)
      return () => clearTimeout(timer)
    },
    [sentence],
  )
  const panel = document.getElementById('story')
  // Beside the list: nothing within is spoken while it is closed.
  return (
    panel &&
    createPortal(<output className="visually-hidden map-announcement">{said}</output>, panel)
  )
}
