import { expect, it } from 'vitest'
import { eventsByYear, quietYears } from './event-years'

const years = eventsByYear()
const [, busy] = years.map(({ events }) => events)

it('lists each year once and each event in its year', () => {
  expect(years[0]!.year).toBe(1918)
  expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => 1918 + index))
  expect(years.find(({ year }) => year === 1922)!.events.map(({ id }) => id)).toContain('rapallo')
})

it('finds the years of which the article says that the two sides kept apart', () => {
  expect(quietYears(years)).toEqual({ from: 1934, to: 1938 })
})

it.each([
  ['none', '111', undefined],
  ['the longer', '1001000', { from: 4, to: 6 }],
  ['the earlier of two', '010011001', { from: 2, to: 3 }],
])('finds %s of the runs in %s', (_, pattern, run) => {
  const made = Array.from(pattern, (sign, year) => ({
    year,
    events: sign === '1' ? busy! : [],
  }))
  expect(quietYears(made)).toEqual(run)
})
