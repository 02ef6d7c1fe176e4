import { describe, expect, it } from 'vitest'
import { sizeOfCession } from './cession-size'
import { loadGeodata } from './load'
import { fittingStandardErrors } from './measure-claim'
import type { Cession, FeatureId } from './types'

const geodata = loadGeodata()
const cession: Cession = {
  id: 'a-corner',
  names: { en: 'A corner' },
  side: 'ussr',
  dates: '1939-10-10',
  squareKilometres: { least: 4000, most: 4600 },
  basis: 'retrieved',
  sources: ['a_source'],
}

describe('the size of a cession', () => {
  it('is the middle of what is published where it is not drawn', () => {
    const { value, standardError } = sizeOfCession(cession, geodata)
    expect(value).toBe(4300)
    expect(standardError).toBeCloseTo(600 / Math.sqrt(12), 9)
  })

  it('is refused when it is said to be drawn where nothing is', () => {
    const lost = { ...cession, territory: 'lost' as FeatureId }
    expect(() => sizeOfCession(lost, geodata)).toThrow('no territory "lost"')
  })

  it.each([...geodata.cessions.values()].map((each) => [each.id, each] as const))(
    'of %s is measured, and agrees with what is published',
    (_, each) => {
      expect(each.territory).toBeDefined()
      const { value, standardError } = sizeOfCession(each, geodata)
      const { least, most } = each.squareKilometres
      expect(value + fittingStandardErrors * standardError).toBeGreaterThan(least)
      expect(value - fittingStandardErrors * standardError).toBeLessThan(most)
      // Small strips with a long border in the hills: 16 % is what the stretches say of the Slovak share.
      expect(standardError).toBeLessThan(0.2 * value)
    },
  )
})
