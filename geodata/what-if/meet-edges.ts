import { type GridPoint, turn } from './grid'

/** Where two edges meet, as fractions of either from 0 to 1. */
export interface EdgeMeeting {
  readonly fraction: number
  readonly otherFraction: number
}

/**
 * Where the edge from `a` to `b` meets the edge from `c` to `d`. Whether they meet, and whether at
 * an end of one of them, is decided exactly.
 * @returns `null` when they do not, `'along'` when they share more than a point
 */
export function meetEdges(
  a: GridPoint,
  b: GridPoint,
  c: GridPoint,
  d: GridPoint,
): EdgeMeeting | 'along' | null {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0])) return null
  if (Math.min(a[0], b[0]) > Math.max(c[0], d[0])) return null
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1])) return null
  if (Math.min(a[1], b[1]) > Math.max(c[1], d[1])) return null
  const [ofA, ofB] = [turn(c, d, a), turn(c, d, b)]
  const [ofC, ofD] = [turn(a, b, c), turn(a, b, d)]
  if (ofA === 0 && ofB === 0) return meetInLine(a, b, c, d)
  if ((ofA > 0 && ofB > 0) || (ofA < 0 && ofB < 0)) return null
  if ((ofC > 0 && ofD > 0) || (ofC < 0 && ofD < 0)) return null
  // An end that lies on the other edge is looked up there: its neighbour then finds the same fraction.
  const onOther = ofA === 0 ? a : ofB === 0 ? b : null
  const onOne = ofC === 0 ? c : ofD === 0 ? d : null
  return {
    fraction: ofA === 0 ? 0 : ofB === 0 ? 1 : onOne ? along(a, b, onOne) : ofA / (ofA - ofB),
    otherFraction:
      ofC === 0 ? 0 : ofD === 0 ? 1 : onOther ? along(c, d, onOther) : ofC / (ofC - ofD),
  }
}

/** How far along the edge from `a` to `b` a point on it lies. */
function along(a: GridPoint, b: GridPoint, point: GridPoint): number {
  const axis = Math.abs(b[0] - a[0]) > Math.abs(b[1] - a[1]) ? 0 : 1
  return (point[axis] - a[axis]) / (b[axis] - a[axis])
}

/** Of two edges whose boxes touch and that lie on one straight line. */
function meetInLine(
  a: GridPoint,
  b: GridPoint,
  c: GridPoint,
  d: GridPoint,
): EdgeMeeting | 'along' | null {
  const [first, second] = [along(a, b, c), along(a, b, d)]
  const [low, high] = [Math.min(first, second), Math.max(first, second)]
  if (low > 1 || high < 0) return null
  if (low < 1 && high > 0) return 'along'
  const fraction = low === 1 ? 1 : 0
  return { fraction, otherFraction: first === fraction ? 0 : 1 }
}
