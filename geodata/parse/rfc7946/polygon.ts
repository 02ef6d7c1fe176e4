import { boxOf, holds } from './box'
import { findCrossings } from './crossings'
import { describe } from '../describe'
import { findLeap } from './line'
import { type Path, step, toPointer } from '../path'
import type { CheckedPosition } from './position'
import type { Report } from '../report'
import { checkRing } from './ring'

/** Pairs of edges compared in one polygon in search of a crossing: some hundredths of a second. */
const crossingEffort = 1_000_000

/**
 * A ring that reaches beyond the outer ring's box cannot be a hole in it. (One that lies in the box
 * and yet outside the ring is not noticed here.)
 */
function checkHoles(rings: readonly CheckedPosition[][], path: Path, report: Report): boolean {
  if (rings.length < 2) return true
  const outer = boxOf(rings[0]!)
  let sound = true
  for (const [index, ring] of rings.entries()) {
    if (index === 0 || holds(outer, boxOf(ring))) continue
    report.fault(
      step(path, index),
      'this ring reaches beyond the outer ring, in which it should be a hole: put the outer ring first, or make a MultiPolygon of separate areas',
    )
    sound = false
  }
  return sound
}

/** RFC 7946 does not forbid rings that cross, but the area of such a polygon is anybody's guess. */
function warnOfCrossing(rings: readonly CheckedPosition[][], path: Path, report: Report): void {
  const crossing = findCrossings(rings, crossingEffort).find(
    ({ relation }) => relation === 'crosses',
  )
  if (!crossing) return
  const place = step(step(path, crossing.part), crossing.index)
  const other = toPointer(step(step(path, crossing.otherPart), crossing.otherIndex))
  report.warn(
    'self-crossing',
    place,
    `the edge to this position crosses the edge to ${other}: take the loop out`,
  )
}

/** Faults what is not the coordinates of a Polygon: an outer ring, then its holes. @returns whether it is */
export function checkPolygon(
  value: unknown,
  path: Path,
  report: Report,
): value is CheckedPosition[][] {
  if (!Array.isArray(value)) {
    report.fault(path, `expected an array of rings, got ${describe(value)}`)
    return false
  }
  let sound = true
  for (let index = 0; index < value.length; index += 1) {
    const role = index === 0 ? 'outer' : 'inner'
    if (!checkRing(value[index], role, step(path, index), report)) sound = false
  }
  if (!sound || value.some((ring) => findLeap(ring) > 0)) return sound
  warnOfCrossing(value, path, report)
  return checkHoles(value, path, report)
}
