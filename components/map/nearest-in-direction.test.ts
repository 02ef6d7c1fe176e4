import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestInDirection } from './nearest-in-direction'

const origin = { x: 0, y: 0 }

describe('nearestInDirection', () => {
  it('takes the nearer of two points ahead', () => {
    expect(
      nearestInDirection(
        origin,
        [
          { x: 50, y: 0 },
          { x: 20, y: 0 },
        ],
        'ArrowRight',
      ),
    ).toBe(1)
  })

  it('prefers straight ahead to nearer but sideways', () => {
    expect(
      nearestInDirection(
        origin,
        [
          { x: 20, y: 25 },
          { x: 30, y: 2 },
        ],
        'ArrowRight',
      ),
    ).toBe(1)
  })

  it('finds nothing where nothing lies ahead', () => {
    expect(
      nearestInDirection(
        origin,
        [
          { x: -5, y: 0 },
          { x: 1, y: 90 },
        ],
        'ArrowRight',
      ),
    ).toBe(-1)
  })

  it('never goes backwards', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
    )
    fc.assert(
      fc.property(points, (all) => {
        const index = nearestInDirection(origin, all, 'ArrowUp')
        expect(all[index]?.y ?? -1).toBeLessThan(0)
      }),
    )
  })
})
