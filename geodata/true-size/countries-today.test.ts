import { describe, expect, it } from 'vitest'
import { countriesToday } from './countries-today'
import { liftArea } from './lift-area'
import { mainPart } from './main-part'

const countries = countriesToday()
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const sizeOf = (code: string) =>
  countries.find(({ id }) => id === code)?.properties.squareKilometres ?? Number.NaN

/** Corners of a country between 33 and 35 degrees east and 44 and 46 north. */
function cornersInCrimea(code: string): number {
  const country = countries.find(({ id }) => id === code)
  return (
    JSON.stringify(country?.geometry.coordinates).match(/\[3[34]\.\d+,4[45]\.\d+\]/g)?.length ?? 0
  )
}

describe('the countries of today', () => {
  it('each have a code of their own, by which they are named', () => {
    const ids = countries.map(({ id }) => String(id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((code) => !names.of(code))).toEqual([])
    // Not by a code that is no longer used.
    expect(ids.filter((code) => new Intl.Locale(`und-${code}`).region !== code)).toEqual([])
    expect(ids.length).toBeGreaterThan(220)
  })

  it.each([
    // As is generally known, in round figures; the atlas at 1:50 million is off by up to 2 %.
    ['PL', 313_000],
    ['DE', 358_000],
    ['UA', 604_000],
    ['BY', 208_000],
    ['LT', 65_000],
    ['FR', 644_000],
    ['RU', 17_100_000],
  ])('%s is as large as it is known to be', (code, known) => {
    expect(Math.abs(sizeOf(code) / known - 1)).toBeLessThan(0.02)
  })

  it('leave Crimea to Ukraine', () => {
    expect(cornersInCrimea('UA')).toBeGreaterThan(5)
    expect(cornersInCrimea('RU')).toBe(0)
  })

  it('are looked for where most of them is, not between them and what lies overseas', () => {
    const france = countries.find(({ id }) => id === 'FR')!
    const [east, north] = liftArea(mainPart(france.geometry)).middle
    expect(east).toBeCloseTo(2.5, 0)
    expect(north).toBeCloseTo(46.6, 0)
  })
})
