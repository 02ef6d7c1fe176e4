import type { GridPoint } from './grid'

const kilometresPerStep = 1.1132e-3

/** Which of some points lies nearest to a place, and about how far off, in kilometres on a plane that touches the globe there. */
export function nearestIndex(
  points: readonly GridPoint[],
  place: GridPoint,
): { readonly index: number; readonly kilometres: number } {
  const shrink = Math.cos(((place[1] / 1e5) * Math.PI) / 180)
  let index = -1
  let least = Infinity
  for (let candidate = 0; candidate < points.length; candidate += 1) {
    const [longitude, latitude] = points[candidate]!
    const distance = Math.hypot((longitude - place[0]) * shrink, latitude - place[1])
    if (distance < least) [index, least] = [candidate, distance]
  }
  return { index, kilometres: least * kilometresPerStep }
}
