import { writeNumbers } from '../describe'
import { checkPositions, isSamePosition, warnOfLeap } from './line'
import type { Path } from '../path'
import type { CheckedPosition } from './position'
import type { Report } from '../report'

/**
 * Twice the area that a closed ring encloses on the plane of longitude and latitude, in square
 * degrees: positive when it runs counterclockwise (shoelace formula, taken relative to the first
 * position so that a small ring far from the origin keeps its digits).
 */
export function signedArea(ring: readonly CheckedPosition[]): number {
  const origin = ring[0] ?? [0, 0]
  let previous = origin
  let sum = 0
  for (const position of ring) {
    sum += (previous[0] - origin[0]) * (position[1] - origin[1])
    sum -= (position[0] - origin[0]) * (previous[1] - origin[1])
    previous = position
  }
  return sum
}

function warnOfWinding(
  ring: readonly CheckedPosition[],
  role: RingRole,
  path: Path,
  report: Report,
): void {
  const area = signedArea(ring)
  if (area === 0) {
    report.warn(
      'degenerate',
      path,
      `the ${role} ring encloses no area, or as much clockwise as counterclockwise: correct or remove it`,
    )
  } else if (area > 0 !== (role === 'outer')) {
    const [is, wanted] =
      role === 'outer' ? ['clockwise', 'counterclockwise'] : ['counterclockwise', 'clockwise']
    report.warn(
      'winding',
      path,
      `the ${role} ring runs ${is}, by the right-hand rule it should run ${wanted}: reverse its positions`,
    )
  }
}

export type RingRole = 'outer' | 'inner'

/**
 * Faults what is not a linear ring: four or more positions, the last the same as the first.
 * @returns whether it is
 */
export function checkRing(
  value: unknown,
  role: RingRole,
  path: Path,
  report: Report,
): value is CheckedPosition[] {
  if (!checkPositions(value, path, report)) return false
  const first = value[0]
  const last = value.at(-1)
  const closed = first !== undefined && last !== undefined && isSamePosition(first, last)
  if (!closed && first && last) {
    report.fault(
      path,
      `the ring is not closed: it begins at ${writeNumbers(first)} and ends at ${writeNumbers(last)}; repeat the first position at its end`,
    )
  }
  if (value.length < 4) {
    report.fault(
      path,
      `a ring needs four or more positions, the last like the first, got ${value.length}: add the missing corners`,
    )
    return false
  }
  if (closed && !warnOfLeap(value, path, report)) warnOfWinding(value, role, path, report)
  return closed
}
