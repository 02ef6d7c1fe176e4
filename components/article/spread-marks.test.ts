import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadMarks } from './spread-marks'

const gap = 24
const length = 800
const wanted = fc
  .array(fc.double({ min: 0, max: length, noNaN: true }), { maxLength: 30 })
  .map((positions) => positions.toSorted((one, other) => one - other))

const cost = (positions: readonly number[], others: readonly number[]) =>
  positions.reduce((sum, position, index) => sum + (position - others[index]!) ** 2, 0)

describe('marks that are spread', () => {
  it('stand apart, in order, within the strip', () => {
    fc.assert(
      fc.property(wanted, (positions) => {
        const spread = spreadMarks(positions, gap, length)
        expect(spread).toHaveLength(positions.length)
        spread.forEach((position, index) => {
          expect(position).toBeGreaterThanOrEqual(0)
          expect(position).toBeLessThanOrEqual(length + 1e-6)
          expect(position - (spread[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(gap - 1e-6)
        })
      }),
    )
  })

  it('stay where they belong when they are far enough apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 33 })), (places) => {
        const positions = places.toSorted((one, other) => one - other).map((place) => place * gap)
        expect(spreadMarks(positions, gap, length)).toEqual(positions)
      }),
    )
  })

  it('are moved no farther than any other way to spread them would', () => {
    fc.assert(
      fc.property(
        wanted,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (positions, chance) => {
          const spread = spreadMarks(positions, gap, length)
          // Any other way leaves some of the free room before each mark.
          let room = length - gap * (positions.length - 1)
          let place = -gap
          const other = positions.map(() => {
            const taken = room * chance.next().value
            room -= taken
            place += gap + taken
            return place
          })
          expect(cost(positions, spread)).toBeLessThanOrEqual(cost(positions, other) + 1e-6)
        },
      ),
    )
  })

  it('share the strip where it is too short for all', () => {
    expect(spreadMarks([50, 50, 50], gap, 24)).toEqual([0, 12, 24])
  })
})
