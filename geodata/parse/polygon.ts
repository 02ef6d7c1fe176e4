import { boxOf, holds } from './box'
import { describe } from './describe'
import { findLeap } from './line'
import { type Path, step } from './path'
import type { CheckedPosition } from './position'
import type { Report } from './report'
import { checkRing } from './ring'

/**
 * A ring that reaches beyond the outer ring's box cannot be a hole in it. (One that lies in the box
 * and yet outside the ring is not noticed here.)
 */
function checkHoles(rings: readonly CheckedPosition[][], path: Path, report: Report): boolean {
  if (rings.length < 2 || rings.some((ring) => findLeap(ring) > 0)) return true
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
  return sound && checkHoles(value, path, report)
}
