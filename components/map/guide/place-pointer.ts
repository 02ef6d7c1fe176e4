import { type Box, inset } from '../box'
import { type Edge, leaveBox } from './leave-box'
import type { ScreenPoint } from '../nearest-in-direction'

/** Side of the square that the arrow turns in, in pixels. The style sheet agrees. */
export const arrowSize = 24

export interface PlacedPointer {
  /** Arrow and name together. */
  readonly box: Box
  /** Middle of the arrow. */
  readonly arrow: ScreenPoint
  /** In radians, clockwise from the right. */
  readonly angle: number
  /** The edge of the frame at which the arrow stands; the name stands on its inner side. */
  readonly edge: Edge
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/**
 * Places a pointer to what lies outside of a frame: the arrow where the ray from the middle leaves
 * the frame, the name beside it within the frame. `null` for a target that lies inside.
 *
 * @param free part of the map that nothing covers, in pixels
 * @param name size of the written name, in pixels
 */
export function placePointer(
  free: Box,
  target: ScreenPoint,
  name: { readonly width: number; readonly height: number },
): PlacedPointer | null {
  const exit = leaveBox(inset(free, arrowSize / 2), target)
  if (!exit) return null
  const { point, edge, angle } = exit
  const beside = edge === 'left' || edge === 'right'
  const width = beside ? arrowSize + name.width : Math.max(arrowSize, name.width)
  const height = beside ? Math.max(arrowSize, name.height) : arrowSize + name.height
  const wanted = {
    left: { x: point.x - arrowSize / 2, y: point.y - height / 2 },
    right: { x: point.x + arrowSize / 2 - width, y: point.y - height / 2 },
    top: { x: point.x - width / 2, y: point.y - arrowSize / 2 },
    bottom: { x: point.x - width / 2, y: point.y + arrowSize / 2 - height },
  }[edge]
  // A frame that is too small for the name shows its beginning.
  const left = clamp(wanted.x, free.left, Math.max(free.left, free.right - width))
  const top = clamp(wanted.y, free.top, Math.max(free.top, free.bottom - height))
  return {
    box: { left, top, right: left + width, bottom: top + height },
    arrow: point,
    angle,
    edge,
  }
}
