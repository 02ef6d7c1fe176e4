import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLaid, parseLaid } from './size-text'

const id = fc.stringMatching(/^[A-Za-z][A-Za-z\d-]{1,30}$/)

/** Up to so many degrees either way, to a hundredth. */
function degrees(most: number) {
  return fc.integer({ min: -100 * most, max: 100 * most }).map((hundredths) => hundredths / 100)
}

describe('an area laid elsewhere, in a link', () => {
  it('comes back to a hundredth of a degree', () => {
    fc.assert(
      fc.property(id, fc.option(fc.tuple(degrees(179), degrees(85))), (name, middle) => {
        const written = { id: name, middle: middle && middle.map((part) => part + 0) }
        expect(parseLaid(formatLaid(written))).toEqual(written)
      }),
    )
  })

  it('is written within 180 degrees, however far round the world it was dragged', () => {
    expect(formatLaid({ id: 'PL', middle: [379.5, 52] })).toBe('PL/52/19.5')
  })

  it('is a place on the map or nothing, whatever a link says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `PL/${text}`),
        ),
        (text) => {
          const [longitude = 0, latitude = 0] = parseLaid(text)?.middle ?? []
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
          expect(Math.abs(latitude)).toBeLessThanOrEqual(85)
        },
      ),
    )
    const hostile = ['', 'PL/', 'PL/91/0', 'PL/0/181', 'PL/NaN/0', 'PL/1e1/0', '<b>', 'PL/1/2/3']
    expect(hostile.filter((text) => parseLaid(text) !== null)).toEqual([])
  })
})
