import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crowdedAmong } from './crowded'

const least = 28
const places = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: 0, max: 200 }),
    isFirst: fc.boolean(),
  }),
  { maxLength: 40 },
)

it('leaves places that are far enough from each other, and one near to each that is crowded', () => {
  fc.assert(
    fc.property(places, (all) => {
      const crowded = crowdedAmong(all, least)
      const left = all.filter((_, index) => !crowded[index])
      const distances = (from: (typeof all)[number]) =>
        left.filter((to) => to !== from).map((to) => Math.hypot(to.x - from.x, to.y - from.y))
      for (const place of left) expect(Math.min(...distances(place))).toBeGreaterThanOrEqual(least)
      for (const place of all.filter((_, index) => crowded[index]))
        expect(Math.min(...distances(place))).toBeLessThan(least)
    }),
  )
})

it('leaves what goes before others', () => {
  const row = [0, 10, 20, 30, 40].map((x) => ({ x, y: 0, isFirst: x === 10 || x === 40 }))
  expect(crowdedAmong(row, least)).toEqual([true, false, true, true, false])
})
