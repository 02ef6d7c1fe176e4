import type { Map as LeafletMap } from 'leaflet'
import { layersOfSide, type SweptSide } from '@/components/compare/swept-layers'
import { clampPart } from '@/components/compare/swipe-part'
import { fill } from '@/components/state/fill-message'
import { clipPanes } from './clip-panes'
import type { SwipeWords } from './swipe-words'

/** The elements that show and move the divider. */
export interface SweepElements {
  /** What lies over the map: its `data-shown` tells what is seen. */
  readonly overlay: HTMLElement
  /** What stands at the edge and moves with it. */
  readonly edge: HTMLElement
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

/** Between two times that controls and what is read aloud follow the divider, in milliseconds. */
const leastPause = 100

/** Cuts the map, and keeps the divider and its controls in step without rendering anything anew. */
export function sweepMap(
  map: LeafletMap,
  sides: readonly [SweptSide, SweptSide],
  { overlay, edge, handle, range }: SweepElements,
  words: SwipeWords,
): Sweep {
  const [first, second] = sides
  const clip = clipPanes(map, [layersOfSide(first), layersOfSide(second)], (at) => {
    edge.style.transform = `translate(${at}px)`
  })
  let part = 0
  let frame = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let isTold = true

  const tell = () => {
    const percent = Math.round(100 * part)
    const names = { first: first.name, second: second.name, percent }
    const whole = part === 1 ? first : second
    const text =
      part === 0 || part === 1 ? fill(words.whole, { line: whole.name }) : fill(words.parts, names)
    handle.ariaValueNow = String(percent)
    handle.ariaValueText = text
    range.ariaValueText = text
    range.value = String(percent)
  }

  /** At once, but not with every frame of a drag. */
  const tellInTime = () => {
    isTold = pause === undefined
    if (!isTold) return
    tell()
    pause = setTimeout(() => {
      pause = undefined
      if (!isTold) tellInTime()
    }, leastPause)
  }

  const draw = () => {
    frame = 0
    clip.moveTo(part)
    overlay.dataset['shown'] = part === 1 ? 'first' : part === 0 ? 'second' : 'both'
    tellInTime()
  }

  return {
    part: () => part,
    moveTo: (next) => {
      part = clampPart(next)
      frame ||= requestAnimationFrame(draw)
    },
    stop: () => {
      cancelAnimationFrame(frame)
      clearTimeout(pause)
      clip.remove()
    },
  }
}
