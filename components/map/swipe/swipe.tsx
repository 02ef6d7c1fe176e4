import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { SweptSide } from '@/components/compare/swept-layers'
import { middle } from '@/components/compare/swipe-part'
import { fill } from '@/components/state/fill-message'
import { prefersReducedMotion } from '@/components/state/mentions'
import { Divider } from './divider'
import { gripDivider } from './grip'
import { type Sweep, sweepMap } from './sweep-map'
import type { SwipeWords } from './swipe-words'
import { useAlternation } from './use-alternation'
import { useLentSides } from './use-lent-sides'

export interface SwipeProps {
  readonly map: LeafletMap
  /** What is left of the divider, and what is right of it. */
  readonly sides: readonly [SweptSide, SweptSide]
  readonly words: SwipeWords
  /** Where the divider rests, as a part of the width of the map. */
  readonly part: number
  readonly onRest: (part: number) => void
  readonly onClose: () => void
}

/** Two lines on one map: the divider between them, and the controls that move it. */
export function Swipe({ map, sides, words, part, onRest, onClose }: SwipeProps) {
  const overlay = useRef<HTMLDivElement>(null)
  const edge = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  const range = useRef<HTMLInputElement>(null)
  const sweep = useRef<Sweep | null>(null)
  const [alternates, setAlternates] = useState(false)
  const [isStill] = useState(prefersReducedMotion)
  const [first, second] = sides
  const whole = part === 1 ? first : part === 0 ? second : null

  /** Whether a hand has moved the divider since it rested. */
  const isMoved = useRef(false)
  const move = (to: number) => {
    setAlternates(false)
    isMoved.current = true
    sweep.current?.moveTo(to)
  }
  const rest = () => {
    if (isMoved.current) onRest(sweep.current?.part() ?? part)
    isMoved.current = false
  }
  const choose = (at: number) => {
    setAlternates(false)
    onRest(at)
  }
  const moveByGrip = useEffectEvent(move)
  const restByGrip = useEffectEvent(rest)
  const closeByGrip = useEffectEvent(onClose)
  const restingPart = useEffectEvent(() => part)

  useLentSides(sides)

  useEffect(
    function cutTheMap() {
      if (!overlay.current || !edge.current || !handle.current || !range.current) return undefined
      const elements = {
        overlay: overlay.current,
        edge: edge.current,
        handle: handle.current,
        range: range.current,
      }
      const cut = sweepMap(map, sides, elements, words)
      sweep.current = cut
      cut.moveTo(restingPart())
      const release = gripDivider(elements.handle, {
        part: cut.part,
        move: (to) => moveByGrip(to),
        rest: () => restByGrip(),
        close: () => closeByGrip(),
      })
      return () => {
        release()
        cut.stop()
        sweep.current = null
      }
    },
    [map, sides, words],
  )

  useEffect(
    function goWhereTheLinkSays() {
      sweep.current?.moveTo(part)
    },
    [part],
  )

  useAlternation(alternates, sweep, part)

  const choices = [
    { label: first.name, at: 1, isChosen: whole === first },
    { label: words.both, at: middle, isChosen: whole === null },
    { label: second.name, at: 0, isChosen: whole === second },
  ]
  return (
    <div className="swipe-controls">
      <label>
        <span>{words.divider}</span>
        <input
          ref={range}
          type="range"
          min={0}
          max={100}
          defaultValue={Math.round(100 * part)}
          onInput={({ currentTarget }) => move(Number(currentTarget.value) / 100)}
          onPointerUp={rest}
          onKeyUp={rest}
          onBlur={rest}
        />
      </label>
      <p className="method">{words.keys}</p>
      <fieldset>
        <legend>{words.show}</legend>
        {choices.map(({ label, at, isChosen }) => (
          <label key={label}>
            <input type="radio" name="swipe" checked={isChosen} onChange={() => choose(at)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        aria-pressed={isStill ? undefined : alternates}
        onClick={() => (isStill ? choose(part === 1 ? 0 : 1) : setAlternates(!alternates))}
      >
        {isStill ? words.other : words.alternate}
      </button>
      {sides
        .filter(({ shares }) => shares === null)
        .map(({ name, line }) => (
          <p key={line} className="method">
            {fill(words.noShares, { line: name })}
          </p>
        ))}
      <Divider {...{ map, sides, overlay, edge, handle }} label={words.divider} />
    </div>
  )
}
