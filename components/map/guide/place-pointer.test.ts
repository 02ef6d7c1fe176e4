import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, inset } from '../box'
import { anyBox, anyPoint } from '../box.fixture'
import { arrowSize, placePointer } from './place-pointer'

const name = { width: 120, height: 20 }
const free = { left: 50, top: 50, right: 550, bottom: 750 }

describe('placePointer', () => {
  it('writes the name on the inner side of the arrow', () => {
    const east = placePointer(free, { x: 5000, y: 400 }, name)
    expect(east).toMatchObject({ edge: 'right', arrow: { x: 550 - arrowSize / 2, y: 400 } })
    expect(east?.box.right).toBe(free.right)
    const north = placePointer(free, { x: 300, y: -5000 }, name)
    expect(north).toMatchObject({ edge: 'top', arrow: { x: 300, y: 50 + arrowSize / 2 } })
    expect(north?.box).toEqual({ left: 240, top: 50, right: 360, bottom: 50 + 20 + arrowSize })
  })

  it('points to nothing that lies within', () => {
    expect(placePointer(free, { x: 300, y: 400 }, name)).toBeNull()
  })

  it('keeps the arrow on the frame and with its name, and the name in the frame', () => {
    fc.assert(
      fc.property(anyBox, anyPoint, (box, target) => {
        const placed = placePointer(box, target, name)
        const frame = inset(box, arrowSize / 2)
        expect(placed !== null || contains(frame, target)).toBe(true)
        if (!placed) return
        const { arrow, edge } = placed
        expect(edge === 'left' || edge === 'right' ? arrow.x : arrow.y).toBe(frame[edge])
        const [width, height] = [box.right - box.left, box.bottom - box.top]
        if (width < name.width + arrowSize || height < name.height + arrowSize) return
        const slack = 1e-9
        expect(placed.box.left).toBeGreaterThanOrEqual(box.left - slack)
        expect(placed.box.right).toBeLessThanOrEqual(box.right + slack)
        expect(placed.box.top).toBeGreaterThanOrEqual(box.top - slack)
        expect(placed.box.bottom).toBeLessThanOrEqual(box.bottom + slack)
        const room = inset(placed.box, arrowSize / 2 - slack)
        expect(contains(room, arrow)).toBe(true)
      }),
    )
  })
})
