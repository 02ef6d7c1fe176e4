import { boxesMeet, type GridPoint } from './grid'
import type { Leg } from './leg'
import { meetEdges } from './meet-edges'

/** Legs stay the same objects while they do not move: what was found of two of them is kept. */
const known = new WeakMap<Leg, WeakMap<Leg, GridPoint | null>>()

/**
 * Where two legs meet, other than where the second begins at the end of the first; `null` when they
 * do not.
 * @param joined whether the second follows the first
 */
export function crossingOf(one: Leg, other: Leg, joined: boolean): GridPoint | null {
  let ofOne = known.get(one)
  if (!ofOne) known.set(one, (ofOne = new WeakMap()))
  const found = ofOne.get(other)
  if (found !== undefined) return found
  const crossing = find(one, other, joined)
  ofOne.set(other, crossing)
  return crossing
}

function find(one: Leg, other: Leg, joined: boolean): GridPoint | null {
  if (one === other) return one.path[0]!
  if (!boxesMeet(one.box, other.box)) return null
  const last = one.path.length - 2
  for (let edge = 0; edge <= last; edge += 1) {
    const [a, b] = [one.path[edge]!, one.path[edge + 1]!]
    const [west, east] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]]
    if (west > other.box[2] || east < other.box[0]) continue
    for (let otherEdge = 0; otherEdge + 1 < other.path.length; otherEdge += 1) {
      const met = meetEdges(a, b, other.path[otherEdge]!, other.path[otherEdge + 1]!)
      if (!met) continue
      const isJoint = joined && edge === last && otherEdge === 0
      if (isJoint && met !== 'along' && met.fraction === 1 && met.otherFraction === 0) continue
      return other.path[otherEdge + (met !== 'along' && met.otherFraction === 1 ? 1 : 0)]!
    }
  }
  return null
}
