import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, middleOf } from '../box'
import { anyBox, anyPoint } from '../box.fixture'
import { leaveBox } from './leave-box'

const square = { left: -100, top: -100, right: 100, bottom: 100 }

describe('leaveBox', () => {
  // y downwards: north is up.
  it.each([
    ['east', { x: 900, y: 0 }, { x: 100, y: 0 }, 'right', 0],
    ['south-east', { x: 900, y: 450 }, { x: 100, y: 50 }, 'right', Math.atan2(1, 2)],
    ['south', { x: 0, y: 900 }, { x: 0, y: 100 }, 'bottom', Math.PI / 2],
    ['south-west', { x: -450, y: 900 }, { x: -50, y: 100 }, 'bottom', Math.atan2(2, -1)],
    ['west', { x: -900, y: 0 }, { x: -100, y: 0 }, 'left', Math.PI],
    ['north-west', { x: -900, y: -450 }, { x: -100, y: -50 }, 'left', Math.atan2(-1, -2)],
    ['north', { x: 0, y: -900 }, { x: 0, y: -100 }, 'top', -Math.PI / 2],
    ['north-east', { x: 450, y: -900 }, { x: 50, y: -100 }, 'top', Math.atan2(-2, 1)],
  ] as const)('points %s', (_, target, point, edge, angle) => {
    const exit = leaveBox(square, target)
    expect(exit?.edge).toBe(edge)
    expect(exit?.angle).toBeCloseTo(angle, 12)
    expect(exit?.point.x).toBeCloseTo(point.x, 9)
    expect(exit?.point.y).toBeCloseTo(point.y, 9)
  })

  it('needs no way out to what lies inside', () => {
    expect(leaveBox(square, { x: 99, y: -99 })).toBeNull()
    expect(leaveBox(square, { x: 0, y: 0 })).toBeNull()
  })

  it.each([
    ['without width', { left: 5, top: 0, right: 5, bottom: 10 }],
    ['without height', { left: 0, top: 5, right: 10, bottom: 5 }],
    ['without either', { left: 5, top: 5, right: 5, bottom: 5 }],
  ])('leaves a box %s from its middle', (_, box) => {
    expect(leaveBox(box, { x: 35, y: 45 })?.point).toEqual({ x: 5, y: 5 })
    expect(leaveBox(box, { x: 35, y: 45 })?.angle).toBeCloseTo(Math.atan2(40, 30), 12)
  })

  it('always lies on the edge that it names, on the straight way to the target', () => {
    fc.assert(
      fc.property(anyBox, anyPoint, (box, target) => {
        const exit = leaveBox(box, target)
        expect(exit !== null || contains(box, target)).toBe(true)
        if (!exit) return
        const { point, edge, angle } = exit
        expect(edge === 'left' || edge === 'right' ? point.x : point.y).toBe(box[edge])
        const slack = 1e-9
        expect(point.x).toBeGreaterThanOrEqual(box.left - slack)
        expect(point.x).toBeLessThanOrEqual(box.right + slack)
        expect(point.y).toBeGreaterThanOrEqual(box.top - slack)
        expect(point.y).toBeLessThanOrEqual(box.bottom + slack)
        const rest = { x: target.x - point.x, y: target.y - point.y }
        const length = Math.hypot(rest.x, rest.y)
        expect(rest.x).toBeCloseTo(length * Math.cos(angle), 6)
        expect(rest.y).toBeCloseTo(length * Math.sin(angle), 6)
        const middle = middleOf(box)
        expect(Math.atan2(target.y - middle.y, target.x - middle.x)).toBeCloseTo(angle, 12)
      }),
    )
  })
})
