import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelRequest, placeLabels } from './place-labels'

const request = (key: string, x: number, y: number): LabelRequest => ({
  key,
  text: key,
  x,
  y,
  width: 60,
  height: 14,
  gap: 8,
})

const frame = { left: -500, top: -500, right: 900, bottom: 900 }
const room = { frame, taken: [] }

describe('placeLabels', () => {
  it('puts a lone label to the right of its point', () => {
    expect(placeLabels([request('Brest', 100, 50)], room)).toEqual([
      { key: 'Brest', left: 108, top: 43 },
    ])
  })

  it('moves the later of two crowded labels', () => {
    const [first, second] = placeLabels([request('Berlin', 0, 0), request('Potsdam', 4, 2)], room)
    expect(first?.left).toBe(8)
    expect(second?.left).not.toBe(12)
  })

  it('leaves out a label that has no room anywhere', () => {
    const taken = [{ left: -200, top: -200, right: 200, bottom: 200 }]
    expect(placeLabels([request('Fili', 0, 0)], { frame, taken })).toEqual([])
  })

  it('puts a label to the left of a point at the right edge', () => {
    expect(placeLabels([request('Kazan', 880, 50)], room)).toEqual([
      { key: 'Kazan', left: 880 - 8 - 60, top: 43 },
    ])
  })

  it('moves a label above a point aside where it would be cut off', () => {
    const beside = { left: 0, top: 45, right: 875, bottom: 55 }
    expect(placeLabels([request('Kazan', 885, 50)], { frame, taken: [beside] })).toEqual([
      { key: 'Kazan', left: 900 - 60, top: 50 - 8 - 14 },
    ])
  })

  it('cuts no label off at the frame', () => {
    const point = fc.record({
      x: fc.integer({ min: -600, max: 1000 }),
      y: fc.integer({ min: -600, max: 1000 }),
    })
    fc.assert(
      fc.property(point, ({ x, y }) => {
        for (const { left, top } of placeLabels([request('Otpor', x, y)], room)) {
          expect(left).toBeGreaterThanOrEqual(frame.left)
          expect(top).toBeGreaterThanOrEqual(frame.top)
          expect(left + 60).toBeLessThanOrEqual(frame.right)
          expect(top + 14).toBeLessThanOrEqual(frame.bottom)
        }
      }),
    )
  })

  it('never lets two labels cover each other', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
    })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const placed = placeLabels(
          points.map(({ x, y }, index) => request(String(index), x, y)),
          room,
        )
        placed.forEach((one, index) =>
          placed.slice(index + 1).forEach((other) => {
            const apart =
              Math.abs(one.left - other.left) >= 60 || Math.abs(one.top - other.top) >= 14
            expect(apart).toBe(true)
          }),
        )
      }),
    )
  })
})
