import type { Position } from 'geojson'
import { doubledArea } from './clip-to-window'

/** A vertex and its neighbours, counter-clockwise. */
interface Corner {
  readonly at: Position
  readonly around: string[]
}

/**
 * The faces into which lines part the plane: every edge comes once in each direction, with its face
 * on the left, so that what lies on its two sides shares its vertices to the last digit.
 * @param lines [lng, lat] degrees. They may meet only where both have a vertex; an edge that stands
 * in two of them counts once.
 * @returns closed rings: of a face its outer one counter-clockwise; clockwise ones lie around what
 * is set in a face like an island.
 * @throws when a line ends where no other goes on: it would part nothing.
 */
export function facesOf(lines: readonly (readonly Position[])[]): Position[][] {
  const corners = cornersOf(lines)
  const done = new Set<string>()
  const rings: Position[][] = []
  for (const [from, { around }] of corners) {
    for (const to of around) {
      if (!done.has(`${from} ${to}`)) rings.push(walk(corners, from, to, done))
    }
  }
  return rings
}

/** Whether the face lies inside the ring. */
export const isOuter = (ring: readonly Position[]): boolean => doubledArea(ring) > 0

function cornersOf(lines: readonly (readonly Position[])[]): Map<string, Corner> {
  const corners = new Map<string, Corner>()
  const cornerAt = (at: Position): Corner => {
    const key = String(at)
    const corner = corners.get(key) ?? { at, around: [] }
    corners.set(key, corner)
    return corner
  }
  for (const line of lines) {
    for (const [index, to] of line.slice(1).entries()) {
      const from = line[index]!
      const [one, other] = [cornerAt(from), cornerAt(to)]
      if (one.around.includes(String(to))) continue
      one.around.push(String(to))
      other.around.push(String(from))
    }
  }
  for (const { at, around } of corners.values()) {
    if (around.length < 2)
      throw new Error(`a border ends at [${at.join(', ')}], wanted one that goes on there`)
    around.sort((a, b) => angle(at, corners.get(a)!.at) - angle(at, corners.get(b)!.at))
  }
  return corners
}

/** Turns as far to the left as can be at each corner, until the first edge comes again. */
function walk(
  corners: ReadonlyMap<string, Corner>,
  start: string,
  next: string,
  done: Set<string>,
): Position[] {
  const ring = [corners.get(start)!.at]
  let [from, to] = [start, next]
  while (!done.has(`${from} ${to}`)) {
    done.add(`${from} ${to}`)
    const { at, around } = corners.get(to)!
    ring.push(at)
    const back = around.indexOf(from)
    const onward = around.at(back - 1)!
    ;[from, to] = [to, onward]
  }
  return ring
}

const angle = (from: Position, to: Position): number =>
  Math.atan2(to[1]! - from[1]!, to[0]! - from[0]!)
