import { type Box, middleOf } from '../box'
import type { ScreenPoint } from '../nearest-in-direction'

export type Edge = 'left' | 'top' | 'right' | 'bottom'

export interface Exit {
  /** Where the ray crosses the edge. */
  readonly point: ScreenPoint
  readonly edge: Edge
  /** Direction of the ray in radians, from the x axis towards the y axis: clockwise on a screen. */
  readonly angle: number
}

/**
 * Where the ray from the middle of a box to a target leaves the box; `null` for a target that lies in
 * the box. A box without width or height is left at once.
 */
export function leaveBox(box: Box, target: ScreenPoint): Exit | null {
  const middle = middleOf(box)
  const [dx, dy] = [target.x - middle.x, target.y - middle.y]
  // The part of the way to the target at which each pair of edges is met.
  const across = dx === 0 ? Infinity : (box.right - box.left) / 2 / Math.abs(dx)
  const along = dy === 0 ? Infinity : (box.bottom - box.top) / 2 / Math.abs(dy)
  const part = Math.min(across, along)
  if (part >= 1) return null
  const sideways = across <= along
  // The edge itself, and not a sum that misses it by a rounding.
  const point = sideways
    ? { x: dx < 0 ? box.left : box.right, y: middle.y + dy * part }
    : { x: middle.x + dx * part, y: dy < 0 ? box.top : box.bottom }
  const edges = sideways ? (['left', 'right'] as const) : (['top', 'bottom'] as const)
  return { point, edge: edges[(sideways ? dx : dy) < 0 ? 0 : 1], angle: Math.atan2(dy, dx) }
}
