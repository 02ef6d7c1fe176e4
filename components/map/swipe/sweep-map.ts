import type { Map as LeafletMap } from 'leaflet'
import { layersOfSide, type SweptSide } from '@/components/compare/swept-layers'
import { clampPart } from '@/components/compare/swipe-part'
import { fill } from '@/components/state/fill-message'
import { clipPanes } from './clip-panes'
import type { SwipeWords } from './swipe-words'

/** The elements that show and move the divider. */
export interface SweepElements {
  /** What lies over the map: its style has the edge as `--edge`, its `data-shown` what is seen. */
  readonly overlay: HTMLElement
  readonly handle: HTMLElement
  readonly range: HTMLInputElement
}

/** A map that shows one line left of a divider and another right of it. */
export interface Sweep {
  /** The part of the width that is left of the divider, from 0 to 1. */
  readonly part: () => number
  /** Moves the divider with the next frame: a pointer tells of its moves more often than they are seen. */
  readonly moveTo: (part: number) => void
  readonly stop: () => void
}

/** Cuts the map, and keeps the divider and its controls in step without rendering anything anew. */
export function sweepMap(
  map: LeafletMap,
  sides: readonly [SweptSide, SweptSide],
  { overlay, handle, range }: SweepElements,
  words: SwipeWords,
): Sweep {
  const [first, second] = sides
  const clip = clipPanes(map, [layersOfSide(first), layersOfSide(second)], (edge) =>
    overlay.style.setProperty('--edge', `${edge}px`),
  )
  let part = 0
  let frame = 0

  const draw = () => {
    frame = 0
    clip.moveTo(part)
    const percent = Math.round(100 * part)
    const names = { first: first.name, second: second.name, percent }
    const whole = part === 1 ? first : second
    overlay.dataset['shown'] = part === 1 ? 'first' : part === 0 ? 'second' : 'both'
    const text =
      part === 0 || part === 1 ? fill(words.whole, { line: whole.name }) : fill(words.parts, names)
    handle.ariaValueNow = String(percent)
    handle.ariaValueText = text
    range.ariaValueText = text
    range.value = String(percent)
  }

  return {
    part: () => part,
    moveTo: (next) => {
      part = clampPart(next)
      frame ||= requestAnimationFrame(draw)
    },
    stop: () => {
      cancelAnimationFrame(frame)
      clip.remove()
    },
  }
}
