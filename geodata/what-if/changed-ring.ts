import { countEdges, legsBetween, slicePath } from './along-legs'
import { borderPath } from './border-arc'
import { type Cut, pathOfCut } from './cut-part'
import type { GridPoint } from './grid'
import type { Ground } from './ground'

/**
 * Round the ground that lies west of one cut and east of another, or the other way round: filled by
 * the even-odd rule. Legs that both share at their beginning and end are left out, so that moving a
 * handle concerns only what lies next to it.
 * @returns a ring that is not closed; empty where the cuts are the same
 */
export function changedRing(one: Cut, other: Cut, ground: Ground): GridPoint[] {
  const shared = sharedLegs(one, other)
  if (shared.first === one.legs.length && shared.first === other.legs.length) return []
  const [from, to] = [partOf(one, shared), partOf(other, shared)]
  const isEntryShared = from.start > one.entry.at
  const isExitShared = from.end < one.exit.at || one.exit.ringAt === other.exit.ringAt
  // Between two ends in one place there is only one way: the longer is left to the other ends.
  const isTurned = isOtherWayRound(one, other, ground)
  const exits = isExitShared
    ? []
    : borderBetween(ground, one.exit.ringAt, other.exit.ringAt, isTurned)
  const entries = isEntryShared
    ? []
    : borderBetween(ground, other.entry.ringAt, one.entry.ringAt, isTurned && isExitShared)
  return [...pathBetween(one, from), ...exits, ...pathBetween(other, to).toReversed(), ...entries]
}

/** Round all that lies west of a cut: along it, and back along the outline to where it begins. */
export function westRing(cut: Cut, ground: Ground): GridPoint[] {
  const border = borderPath(ground, cut.entry.ringAt, cut.exit.ringAt)
  return [...pathOfCut(cut), ...border.toReversed()]
}

interface Shared {
  /** How many legs at the beginning, and at the end. */
  readonly first: number
  readonly last: number
}

/** A leg between the same handles on the same course is one and the same: see `LegStore`. */
function sharedLegs({ legs }: Cut, { legs: others }: Cut): Shared {
  const most = Math.min(legs.length, others.length)
  let first = 0
  while (first < most && legs[first] === others[first]) first += 1
  let last = 0
  while (last < most - first && legs.at(-1 - last) === others.at(-1 - last)) last += 1
  return { first, last }
}

interface Part {
  readonly start: number
  readonly end: number
}

/** What of a cut is its own, counted as in `along-legs.ts`. */
function partOf({ legs, entry, exit }: Cut, { first, last }: Shared): Part {
  return {
    start: Math.max(entry.at, countEdges(legs.slice(0, first))),
    end: Math.min(exit.at, countEdges(legs.slice(0, legs.length - last))),
  }
}

function pathBetween({ legs }: Cut, { start, end }: Part): GridPoint[] {
  return legsBetween(legs, start, end).flatMap(({ leg, from, to }) => slicePath(leg.path, from, to))
}

/** The way along the outline from one place on it to another, by the shorter way or the longer. */
function borderBetween(ground: Ground, from: number, to: number, longer: boolean): GridPoint[] {
  const edges = ground.ring.length - 1
  const isOnward = onward(from, to, edges) <= edges / 2 !== longer
  return isOnward ? borderPath(ground, from, to) : borderPath(ground, to, from).toReversed()
}

/** How far it is from one place on the outline onward to another, in edges. */
function onward(from: number, to: number, edges: number): number {
  return (to - from + edges) % edges
}

/**
 * Whether the shorter ways between the ends of two cuts hold what is the same for both instead of
 * what differs: told at a place on the outline that is far from all four ends.
 */
function isOtherWayRound(one: Cut, other: Cut, { ring }: Ground): boolean {
  const edges = ring.length - 1
  const ends = [one, other].flatMap(({ entry, exit }) => [entry.ringAt, exit.ringAt])
  const sorted = ends.toSorted((a, b) => a - b)
  const gaps = sorted.map((at, index) => ({
    at,
    width: onward(at, sorted[(index + 1) % sorted.length]!, edges),
  }))
  const widest = gaps.reduce((most, gap) => (gap.width > most.width ? gap : most))
  const place = (widest.at + widest.width / 2) % edges
  const isOn = (from: number, to: number) => onward(from, place, edges) < onward(from, to, edges)
  const isOnShorter = (from: number, to: number) =>
    onward(from, to, edges) <= edges / 2 ? isOn(from, to) : isOn(to, from)
  const differs =
    isOn(one.entry.ringAt, one.exit.ringAt) !== isOn(other.entry.ringAt, other.exit.ringAt)
  const isInside =
    isOnShorter(one.exit.ringAt, other.exit.ringAt) !==
    isOnShorter(other.entry.ringAt, one.entry.ringAt)
  return differs !== isInside
}
