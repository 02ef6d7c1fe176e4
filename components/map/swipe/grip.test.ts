import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partAfterKey } from './grip'

describe('the keys of the divider', () => {
  it('lead there and back', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    const pairs = fc.constantFrom(
      ['ArrowRight', 'ArrowLeft'] as const,
      ['ArrowUp', 'ArrowDown'] as const,
      ['PageUp', 'PageDown'] as const,
    )
    fc.assert(
      fc.property(part, pairs, fc.boolean(), (from, [there, back], shift) => {
        const away = partAfterKey(from, there, shift) ?? Number.NaN
        expect(away).toBeGreaterThan(from)
        expect(partAfterKey(away, back, shift)).toBeCloseTo(from, 9)
      }),
    )
  })

  it('lead to either end, and leave all others to the page', () => {
    expect(partAfterKey(0.3, 'Home', false)).toBe(0)
    expect(partAfterKey(0.3, 'End', false)).toBe(1)
    for (const key of ['Tab', 'Enter', '+', 'a']) expect(partAfterKey(0.3, key, false)).toBeNull()
  })
})
