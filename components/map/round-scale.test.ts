import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundScale } from './round-scale'

describe('roundScale', () => {
  it.each([
    [1, 1],
    [2.9, 2],
    [49, 30],
    [640, 500],
    [0.7, 0.5],
  ])('rounds %d down to %d', (most, round) => {
    expect(roundScale(most)).toBeCloseTo(round, 10)
  })

  it('is never above the number and never below half of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20_000, noNaN: true }), (most) => {
        const round = roundScale(most)
        expect(round).toBeLessThanOrEqual(most * (1 + 1e-12))
        expect(round).toBeGreaterThanOrEqual(most / 2 - 1e-9)
      }),
    )
  })
})
