import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundTicks } from './round-ticks'

it.each([
  [1_600_000, [0, 500_000, 1_000_000, 1_500_000]],
  [100_000, [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
  [597.9, [0, 100, 200, 300, 400, 500]],
])('puts round values up to %d', (greatest, ticks) => {
  expect(roundTicks(greatest)).toEqual(ticks)
})

it('divides every length evenly into two to five parts and less than one more', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (greatest) => {
      const ticks = roundTicks(greatest)
      const step = ticks[1]!
      expect(ticks.length).toBeGreaterThanOrEqual(3)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.at(-1)!).toBeLessThanOrEqual(greatest * (1 + 1e-8))
      expect(ticks.at(-1)! + step).toBeGreaterThan(greatest)
    }),
  )
})
