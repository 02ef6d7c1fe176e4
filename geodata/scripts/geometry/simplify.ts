import type { Position } from 'geojson'

const KILOMETRES_PER_DEGREE = 111.2

/**
 * Thins a line by Douglas and Peucker's method (Cartographica 10, 1973, 112-122).
 * @param line [lng, lat] degrees.
 * @param toleranceKm how far, in kilometres, a point left out may lie from the line that remains.
 */
export function simplifyLine(line: readonly Position[], toleranceKm: number): Position[] {
  const keep = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span
    let farthest = -1
    let distance = toleranceKm
    for (let index = first + 1; index < last; index += 1) {
      const here = distanceToChord(line[index]!, line[first]!, line[last]!)
      if (here > distance) [farthest, distance] = [index, here]
    }
    if (farthest < 0) continue
    keep.add(farthest)
    open.push([first, farthest], [farthest, last])
  }
  return line.filter((_, index) => keep.has(index))
}

/** Kilometres from a point to the segment between two others, on a plane that touches the globe there. */
function distanceToChord([lng, lat]: Position, from: Position, to: Position): number {
  const shrink = Math.cos((lat! * Math.PI) / 180)
  const [ax, ay] = [(from[0]! - lng!) * shrink, from[1]! - lat!]
  const [dx, dy] = [(to[0]! - from[0]!) * shrink, to[1]! - from[1]!]
  const fraction = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(ax + fraction * dx, ay + fraction * dy) * KILOMETRES_PER_DEGREE
}
