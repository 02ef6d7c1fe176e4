import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { honestStep, roundHonestly } from './round-honestly'

describe('roundHonestly', () => {
  it('shows what the positions bear', () => {
    expect(roundHonestly(717.8, 1.3)).toEqual({ value: 718, decimals: 0 })
    expect(roundHonestly(717.8, 8)).toEqual({ value: 720, decimals: 0 })
    expect(roundHonestly(1.234, 0.6)).toEqual({ value: 1, decimals: 1 })
    expect(roundHonestly(1.26, 0.2)).toEqual({ value: 1.2, decimals: 1 })
    expect(roundHonestly(414, 0)).toEqual({ value: 414, decimals: 1 })
  })

  it('errs by half of the uncertainty at most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (value, uncertainty) => {
          const error = Math.abs(roundHonestly(value, uncertainty).value - value)
          expect(error).toBeLessThanOrEqual(uncertainty / 2 + 1e-9)
          expect(honestStep(uncertainty)).toBeLessThanOrEqual(uncertainty)
        },
      ),
    )
  })
})
