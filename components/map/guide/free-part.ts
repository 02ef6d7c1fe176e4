import type { Box } from './box'

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/** The largest of the four parts of a box at the sides of a cover; all of it when that lies beside. */
function beside(box: Box, cover: Box): Box {
  const { left, top, right, bottom } = box
  const sides = [
    { ...box, left: within(cover.right, left, right) },
    { ...box, right: within(cover.left, left, right) },
    { ...box, top: within(cover.bottom, top, bottom) },
    { ...box, bottom: within(cover.top, top, bottom) },
  ]
  return sides.reduce((largest, side) => (area(side) > area(largest) ? side : largest))
}

/**
 * The part of a frame that nothing lies over. Each cover in turn cuts off the side where it takes
 * least: what is left may be empty, when the covers leave nothing.
 */
export function freePart(frame: Box, covers: readonly Box[]): Box {
  return covers.reduce(beside, frame)
}
