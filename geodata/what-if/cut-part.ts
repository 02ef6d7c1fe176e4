import { countEdges, innerPoint, legsBetween, placeOn, slicePath, sumBetween } from './along-legs'
import { borderArc } from './border-arc'
import type { LineFault } from './edited-line'
import type { GridPoint } from './grid'
import { crossesWestOf, type Ground, isInCountry } from './ground'
import { type BorderMeeting, crossings, type Leg } from './leg'

/** A part of a line from where it enters the country to where it leaves it. */
export interface Cut {
  readonly legs: readonly Leg[]
  /** `at` counts edges over all legs. */
  readonly entry: BorderMeeting
  readonly exit: BorderMeeting
  /** West of it, on the right hand: square kilometres, and kilometres of the outline. */
  readonly area: number
  readonly borderLength: number
  /** Kilometres within the country. */
  readonly length: number
}

/** Two meetings are one when they differ by less than this part of an edge: by rounding, at a corner of the outline or a joint of legs. */
const same = 1e-9

/** Cuts the country by one part of a line, or says why it cannot. */
export function cutPart(legs: readonly Leg[], ground: Ground): Cut | LineFault {
  const along = legs.find((leg) => leg.along)?.along
  if (along) return { kind: 'along-the-border', at: along }
  const meetings = meetingsOf(legs, ground)
  for (const end of [0, countEdges(legs)]) {
    const at = placeOn(legs, end)
    const isOnBorder = meetings.some((meeting) => meeting.at === end)
    if (!isOnBorder && isInCountry(at, ground)) return { kind: 'short-of-the-border', at }
  }
  const [entry, exit] = meetings
  if (!entry) return { kind: 'misses-the-country' }
  if (!exit) return { kind: 'touches-the-border', at: placeOn(legs, entry.at) }
  for (const [index, { at }] of meetings.slice(1).entries()) {
    const between = innerPoint(legs, meetings[index]!.at, at)
    if (!isInCountry(between, ground)) return { kind: 'leaves-the-country', at: between }
  }
  if (meetings.length > 2) return { kind: 'touches-the-border', at: placeOn(legs, exit.at) }

  const inside = sumBetween(legs, entry.at, exit.at)
  const border = borderArc(ground, entry.ringAt, exit.ringAt).sum
  return {
    legs,
    entry,
    exit,
    // Round the right hand: the outline onward from entry to exit, and back along the cut.
    area: inside.area - border.area,
    borderLength: border.length,
    length: inside.length,
  }
}

/** Where all legs meet the outline, each place once, in the order of the line. */
function meetingsOf(legs: readonly Leg[], { ring }: Ground): BorderMeeting[] {
  const edges = ring.length - 1
  let offset = 0
  const all = legs.flatMap(({ path, meetings }) => {
    const here = meetings.map(({ at, ringAt }) => ({ at: at + offset, ringAt }))
    offset += path.length - 1
    return here
  })
  all.sort((one, other) => one.at - other.at)
  const isSame = (one: BorderMeeting, other: BorderMeeting) => {
    const apart = Math.abs(one.ringAt - other.ringAt)
    return Math.abs(one.at - other.at) < same && Math.min(apart, edges - apart) < same
  }
  return all.filter((meeting, index) => !all.slice(0, index).some((one) => isSame(one, meeting)))
}

/** By town of the ground: whether it lies west of the cut. */
export function townsWestOf({ legs, entry, exit }: Cut, ground: Ground): boolean[] {
  const crossed = legsBetween(legs, entry.at, exit.at)
  const whole = crossed.flatMap(({ leg, whole: isWhole }) => (isWhole ? [leg.parities] : []))
  const cutOff = crossed.flatMap(({ leg, from, to, whole: isWhole }) =>
    isWhole ? [] : [slicePath(leg.path, from, to)],
  )
  const border = borderArc(ground, entry.ringAt, exit.ringAt)
  return ground.towns.map(({ position, edges }, index) => {
    let count = 0
    for (const parities of whole) count += parities[index]!
    for (const path of cutOff) count += crossings(position, path)
    for (const edge of edges) if (border.has(edge)) count += 1
    for (const [from, to] of border.ends) if (crossesWestOf(position, from, to)) count += 1
    return count % 2 === 1
  })
}

/** The path within the country, its ends where it meets the outline. */
export function pathOfCut({ legs, entry, exit }: Cut): GridPoint[] {
  return legsBetween(legs, entry.at, exit.at).flatMap(({ leg, from, to }, index) =>
    slicePath(leg.path, from, to).slice(index > 0 ? 1 : 0),
  )
}
