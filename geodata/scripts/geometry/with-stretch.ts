import type { Position } from 'geojson'

/** Degrees: how near a ring must come to both ends of a stretch to be taken for the same shore. */
const REACH = 0.15

/**
 * A ring with the part between the two ends of a better stretch replaced by that stretch; a ring
 * that does not pass both ends is returned as it is.
 * @param ring,stretch [lng, lat] degrees; the stretch may run either way.
 */
export function withStretch(ring: Position[], stretch: readonly Position[]): Position[] {
  const points = ring.slice(0, -1)
  const start = nearest(points, stretch[0]!)
  const end = nearest(points, stretch.at(-1)!)
  if (start === undefined || end === undefined) return ring
  const onward = (end - start + points.length) % points.length
  const isForward = onward <= points.length - onward
  const [from, to] = isForward ? [start, end] : [end, start]
  const kept = [...points.slice(to), ...points.slice(0, to)].slice(
    1,
    (from - to + points.length) % points.length,
  )
  const better = isForward ? stretch : stretch.toReversed()
  return [...better, ...kept, better[0]!]
}

function nearest(points: readonly Position[], [lng, lat]: Position): number | undefined {
  let best: number | undefined
  let bestDistance = REACH
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot(point[0]! - lng!, point[1]! - lat!)
    if (distance < bestDistance) [best, bestDistance] = [index, distance]
  }
  return best
}
