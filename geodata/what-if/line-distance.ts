import type { GridPoint } from './grid'

/** Lengths are measured at every so many kilometres of either line, as on the pages that compare two. */
const step = 5
const kilometresPerStep = 1.1132e-3

type Paths = readonly (readonly GridPoint[])[]

/**
 * How far apart two lines run on average over the length of both, in kilometres: from points of each
 * to the nearest of the other, each measured on a plane that touches the globe at the point. Within
 * 1 % of `../compare/distance-between-lines.ts` for lines as near as these, and a hundred times as fast.
 */
export function meanDistance(one: Paths, other: Paths): number {
  const [there, back] = [distancesTo(one, other), distancesTo(other, one)]
  const all = [...there, ...back]
  return all.reduce((sum, distance) => sum + distance, 0) / all.length
}

function distancesTo(from: Paths, to: Paths): number[] {
  return from.flatMap((path) => pointsAlong(path).map((point) => distanceTo(point, to)))
}

function pointsAlong(path: readonly GridPoint[]): GridPoint[] {
  const points: GridPoint[] = []
  let left = 0
  for (let index = 1; index < path.length; index += 1) {
    const [from, to] = [path[index - 1]!, path[index]!]
    const shrink = shrinkAt(from[1])
    const length = Math.hypot((to[0] - from[0]) * shrink, to[1] - from[1]) * kilometresPerStep
    for (; left < length; left += step) {
      const share = left / length
      points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
    }
    left -= length
  }
  return points
}

function distanceTo([longitude, latitude]: GridPoint, paths: Paths): number {
  const shrink = shrinkAt(latitude)
  let least = Infinity
  for (const path of paths) {
    let [fromX, fromY] = [(path[0]![0] - longitude) * shrink, path[0]![1] - latitude]
    for (let index = 1; index < path.length; index += 1) {
      const [x, y] = [(path[index]![0] - longitude) * shrink, path[index]![1] - latitude]
      const [wide, high] = [x - fromX, y - fromY]
      const squared = wide * wide + high * high
      const share = squared === 0 ? 0 : -(fromX * wide + fromY * high) / squared
      const near = Math.min(1, Math.max(0, share))
      const distance = (fromX + near * wide) ** 2 + (fromY + near * high) ** 2
      if (distance < least) least = distance
      ;[fromX, fromY] = [x, y]
    }
  }
  return Math.sqrt(least) * kilometresPerStep
}

const shrinkAt = (latitude: number): number => Math.cos(((latitude / 1e5) * Math.PI) / 180)
