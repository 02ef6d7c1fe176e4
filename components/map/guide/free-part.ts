import { type Box, overlap } from './box'

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

/** What is left of a box beside a cover: the largest of the four boxes at its sides. */
function beside(box: Box, cover: Box): Box {
  const sides = [
    { ...box, left: Math.min(cover.right, box.right) },
    { ...box, right: Math.max(cover.left, box.left) },
    { ...box, top: Math.min(cover.bottom, box.bottom) },
    { ...box, bottom: Math.max(cover.top, box.top) },
  ]
  return sides.reduce((largest, side) => (area(side) > area(largest) ? side : largest))
}

/**
 * The part of a frame that nothing lies over. Each cover in turn cuts off the side where it takes
 * least: what is left may be empty, when the covers leave nothing.
 */
export function freePart(frame: Box, covers: readonly Box[]): Box {
  return covers.reduce((free, cover) => (overlap(free, cover) ? beside(free, cover) : free), frame)
}
