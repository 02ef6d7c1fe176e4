import type { Profile } from './profiles'

/** What a figure may be at most: so many times the floor's, or so much. */
export interface Mark {
  readonly most: number
  readonly of: 'floor' | 'absolute'
}

const ofFloor = (most: number): Mark => ({ most, of: 'floor' })
const absolute = (most: number): Mark => ({ most, of: 'absolute' })

const inEveryProfile = {
  cls: absolute(0),
  'cls-in-all': absolute(0),
  scripts: absolute(190),
  wire: absolute(265),
  preview: absolute(16),
  'preview-away': absolute(16),
  'swipe-open': absolute(100),
  'swipe-p99': absolute(17),
}

/** By profile and by the id of the measurement. */
export const marks: Readonly<Record<Profile['name'], Readonly<Record<string, Mark>>>> = {
  desktop: {
    ...inEveryProfile,
    'drag-line': absolute(8),
    lcp: ofFloor(1.7),
    ready: ofFloor(1.9),
    settle: ofFloor(1.1),
    heap: ofFloor(1.5),
  },
  phone: {
    ...inEveryProfile,
    'drag-line': absolute(16),
    lcp: ofFloor(1.15),
    ready: ofFloor(1.35),
    tbt: ofFloor(1.3),
    settle: ofFloor(1.1),
    toggle: ofFloor(1.3),
    find: absolute(16),
    'text-highlighted': absolute(50),
    'map-highlighted': absolute(50),
    heap: ofFloor(1.5),
  },
}

export type Verdict = 'met' | 'missed'

/** How many times the floor a figure is; `null` where the floor is nothing to measure by. */
export function ratioTo(floor: number | undefined, ours: number): number | null {
  return floor === undefined || floor <= 0 ? null : ours / floor
}

/**
 * Judges a figure by its mark. Where the floor is 0 only 0 can meet a multiple of it. A shift counts
 * as 0.00 when two decimals show it so.
 */
export function judge(
  mark: Mark,
  { ours, floor }: { ours: number; floor: number | undefined },
): Verdict {
  const most = mark.of === 'absolute' ? mark.most : mark.most * (floor ?? 0)
  const tolerance = most === 0 ? 0.005 : 0
  return ours - most <= tolerance ? 'met' : 'missed'
}
