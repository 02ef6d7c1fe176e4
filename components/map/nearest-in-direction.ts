export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

const forward: Record<Direction, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/**
 * Index of the point that a reader means by an arrow key: it lies ahead of `from` (pixels, y
 * downwards), and distance sideways counts double. -1 when nothing lies ahead.
 */
export function nearestInDirection(
  from: ScreenPoint,
  points: readonly ScreenPoint[],
  direction: Direction,
): number {
  const [forwardX, forwardY] = forward[direction]
  let nearest = -1
  let least = Infinity
  points.forEach(({ x, y }, index) => {
    const ahead = (x - from.x) * forwardX + (y - from.y) * forwardY
    const aside = Math.abs((x - from.x) * forwardY) + Math.abs((y - from.y) * forwardX)
    if (ahead <= 0 || aside > 2 * ahead) return
    const cost = ahead + 2 * aside
    if (cost < least) {
      least = cost
      nearest = index
    }
  })
  return nearest
}
