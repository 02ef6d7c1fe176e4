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

describe('placeLabels', () => {
  it('puts a lone label to the right of its point', () => {
    expect(placeLabels([request('Brest', 100, 50)], [])).toEqual([
      { key: 'Brest', left: 108, top: 43 },
    ])
  })

  it('moves the later of two crowded labels', () => {
    const [first, second] = placeLabels([request('Berlin', 0, 0), request('Potsdam', 4, 2)], [])
    expect(first?.left).toBe(8)
    expect(second?.left).not.toBe(12)
  })

  it('leaves out a label that has no room anywhere', () => {
    const marks = [{ x: 0, y: 0, radius: 200 }]
    expect(placeLabels([request('Fili', 0, 0)], marks)).toEqual([])
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
          [],
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
