'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { SwipeProps } from '@/components/map/swipe/swipe'
import type { SwipeWords } from '@/components/map/swipe/swipe-words'
import { fill } from '@/components/state/fill-message'
import { type Bounds, useMapBounds } from '@/components/state/map-bounds'
import { prefersReducedMotion } from '@/components/state/mentions'
import { useNoticeStore } from '@/components/state/notice-store'
import { useViewStore } from '@/components/state/view-store'
import type { SweptSide } from './swept-layers'
import { formatPart, middle, parsePart } from './swipe-part'

const load = () => import('@/components/map/swipe/swipe')
const fetchSoon = () => void load().catch(() => {})

interface SwipeFrameProps {
  readonly sides: readonly [SweptSide, SweptSide]
  /** Of both lines. */
  readonly bounds: Bounds
  readonly words: SwipeWords
}

/**
 * The way to the swipe between two lines, which is fetched when the reader or their link asks for it.
 * That it is open, and where the divider rests, is in the link.
 */
export function SwipeFrame({ sides, bounds, words }: SwipeFrameProps) {
  const text = useViewStore(({ view }) => view.tools.swipe ?? null)
  const setTool = useViewStore((store) => store.setTool)
  const notify = useNoticeStore((store) => store.notify)
  const tools = useMapBounds((store) => store.tools)
  const button = useRef<HTMLButtonElement>(null)
  const [Swipe, setSwipe] = useState<ComponentType<SwipeProps> | null>(null)
  const part = text === null ? null : parsePart(text)
  const isOpen = text !== null

  useEffect(
    function tellOfABrokenLink() {
      if (text === null || part !== null) return
      notify({ key: 'swipe', text: fill(words.badLink, { got: text.slice(0, 40) }) })
      setTool('swipe', formatPart(middle))
    },
    [notify, part, setTool, text, words],
  )

  useEffect(
    function fetchWhenAskedFor() {
      if (!isOpen) return
      load().then(
        (swipe) => setSwipe(() => swipe.Swipe),
        () => {
          setTool('swipe', null)
          notify({
            key: 'swipe',
            text: words.failed,
            retry: () => setTool('swipe', formatPart(middle)),
          })
        },
      )
    },
    [isOpen, notify, setTool, words],
  )

  const open = () => {
    setTool('swipe', formatPart(middle))
    tools?.bringIntoView(tools.map, { kind: 'line', bounds }, { animate: !prefersReducedMotion() })
  }
  const close = () => {
    setTool('swipe', null)
    // Whoever closed it on the map would stand nowhere.
    button.current?.focus()
  }

  return (
    <section className="swipe-frame">
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        // Who comes to it is about to ask: what it takes is under way by the time of the click.
        onPointerEnter={fetchSoon}
        onFocus={fetchSoon}
        onClick={isOpen ? close : open}
      >
        {isOpen ? words.close : words.open}
      </button>
      {Swipe && tools && part !== null && (
        <Swipe
          {...{ sides, words, part }}
          map={tools.map}
          onRest={(at) => setTool('swipe', formatPart(at))}
          onClose={close}
        />
      )}
    </section>
  )
}
