import type { ScreenPoint } from './nearest-in-direction'

/** An upright rectangle of the screen or of the map, y downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether a point lies in a box or on its edge. */
export function contains(box: Box, { x, y }: ScreenPoint): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** The square round a point, by half its side. */
export function boxAround({ x, y }: ScreenPoint, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** Whether two boxes have more in common than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

export function middleOf({ left, top, right, bottom }: Box): ScreenPoint {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** A box taken in by so much on each side; where it is too small for that, its middle line. */
export function inset(box: Box, by: number): Box {
  const middle = middleOf(box)
  return {
    left: Math.min(box.left + by, middle.x),
    top: Math.min(box.top + by, middle.y),
    right: Math.max(box.right - by, middle.x),
    bottom: Math.max(box.bottom - by, middle.y),
  }
}
