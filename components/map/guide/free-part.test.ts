import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../box'
import { anyBox } from '../box.fixture'
import { freePart } from './free-part'

function overlap(one: Box, other: Box): boolean {
  const isAside = one.right <= other.left || other.right <= one.left
  return !isAside && one.bottom > other.top && other.bottom > one.top
}

const frame = { left: 0, top: 0, right: 600, bottom: 400 }

describe('freePart', () => {
  it('leaves out the side that a cover lies along', () => {
    const buttons = { left: 10, top: 10, right: 50, bottom: 130 }
    const credits = { left: 300, top: 380, right: 600, bottom: 400 }
    expect(freePart(frame, [buttons, credits])).toEqual({ ...frame, left: 50, bottom: 380 })
  })

  it('weighs all covers together: what the first takes least of may be what the next leaves', () => {
    const panel = { left: 200, top: 0, right: 600, bottom: 300 }
    const buttons = { left: 0, top: 0, right: 60, bottom: 50 }
    expect(freePart({ ...frame, bottom: 310 }, [buttons, panel])).toEqual({
      left: 0,
      top: 50,
      right: 200,
      bottom: 310,
    })
  })

  it('leaves nothing of a frame that is covered whole', () => {
    const { left, right, top, bottom } = freePart(frame, [frame])
    expect((right - left) * (bottom - top)).toBe(0)
  })

  it('stays in the frame and clear of every cover', () => {
    fc.assert(
      fc.property(anyBox, fc.array(anyBox, { maxLength: 6 }), (whole, covers) => {
        const free = freePart(whole, covers)
        expect(free.left).toBeGreaterThanOrEqual(whole.left)
        expect(free.top).toBeGreaterThanOrEqual(whole.top)
        expect(free.right).toBeLessThanOrEqual(whole.right)
        expect(free.bottom).toBeLessThanOrEqual(whole.bottom)
        expect(free.right).toBeGreaterThanOrEqual(free.left)
        expect(free.bottom).toBeGreaterThanOrEqual(free.top)
        const empty = free.left === free.right || free.top === free.bottom
        expect(empty || !covers.some((cover) => overlap(free, cover))).toBe(true)
      }),
    )
  })
})
