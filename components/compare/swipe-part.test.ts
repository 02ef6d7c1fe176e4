import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPart, parsePart } from './swipe-part'

describe('the part of a map left of the divider', () => {
  it('comes back from a link to a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const read = parsePart(formatPart(part))
        expect(Math.abs((read ?? Number.NaN) - part)).toBeLessThanOrEqual(0.005 + 1e-12)
        expect(parsePart(formatPart(read ?? Number.NaN))).toBe(read)
      }),
    )
  })

  it('is written within the map, wherever a drag has gone', () => {
    expect([-3, 7, -0].map(formatPart)).toEqual(['0', '1', '0'])
  })

  it('is a number from 0 to 1 or nothing, whatever a link says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const part = parsePart(text)
        if (part === null) return
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(1)
      }),
    )
    const texts = ['', '-0.1', '1.01', 'NaN', '1e-1', '0x1', ' 0.5', '0,5', 'Infinity', '.5']
    expect(texts.filter((text) => parsePart(text) !== null)).toEqual([])
  })
})
