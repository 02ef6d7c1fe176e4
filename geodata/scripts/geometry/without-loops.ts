import type { Position } from 'geojson'
import { selfMeeting } from '../../segments'
import { roundLine } from './round'

/**
 * A line or ring ([lng, lat] degrees, five decimals) without the small loops that thinning, rounding
 * or joining can leave. Where it meets itself the loop between is cut off.
 * @param longest a loop of more vertices than this is no accident.
 * @throws when a loop is longer.
 */
export function withoutLoops(line: readonly Position[], longest: number): Position[] {
  let clean = roundLine(line)
  for (let loop = selfMeeting(clean); loop; loop = selfMeeting(clean)) {
    const [from, to] = [Math.floor(loop.at), Math.floor(loop.otherAt)]
    const isRing = clean[0]!.join() === clean.at(-1)!.join()
    const around = clean.length - (to - from)
    const before = clean.length
    if (to - from <= longest)
      clean = roundLine([...clean.slice(0, from + 1), loop.position, ...clean.slice(to + 1)])
    // The seam of a ring may lie on the loop.
    else if (isRing && around <= longest)
      clean = roundLine([loop.position, ...clean.slice(from + 1, to + 1), loop.position])
    else
      throw new Error(
        `the line meets itself at [${loop.position.join(', ')}] after ${to - from} vertices: ` +
          `wanted a line that passes no place twice, or a loop of at most ${longest} vertices`,
      )
    if (clean.length >= before && to - from < 2)
      throw new Error(
        `the loop at [${loop.position.join(', ')}] cannot be cut off: correct the source`,
      )
  }
  return clean
}
