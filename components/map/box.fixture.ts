import fc from 'fast-check'
import type { Box } from './box'

const coordinate = fc.integer({ min: -2000, max: 2000 })

/** Boxes of every size, those without width or height too. */
export const anyBox: fc.Arbitrary<Box> = fc
  .tuple(coordinate, coordinate, fc.nat({ max: 1500 }), fc.nat({ max: 1500 }))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }))

export const anyPoint = fc.record({ x: coordinate, y: coordinate })
