import { type Box, overlap } from '../box'

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/** The four parts of a box at the sides of a cover, the largest first. */
function partsBeside(box: Box, cover: Box): readonly Box[] {
  const { left, top, right, bottom } = box
  return [
    { ...box, left: within(cover.right, left, right) },
    { ...box, right: within(cover.left, left, right) },
    { ...box, top: within(cover.bottom, top, bottom) },
    { ...box, bottom: within(cover.top, top, bottom) },
  ].toSorted((one, other) => area(other) - area(one))
}

/**
 * The largest part of a frame that nothing lies over: of all the ways to cut off each cover at one of
 * its sides the best. May be empty, when the covers leave nothing.
 */
export function freePart(frame: Box, covers: readonly Box[]): Box {
  let best: Box = { ...frame, right: frame.left, bottom: frame.top }
  const cut = (box: Box): void => {
    // No part of it could be larger.
    if (area(box) <= area(best)) return
    const cover = covers.find((each) => overlap(box, each))
    if (cover) partsBeside(box, cover).forEach(cut)
    else best = box
  }
  cut(frame)
  return best
}
