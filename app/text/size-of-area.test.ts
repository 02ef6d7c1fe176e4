import { describe, expect, it } from 'vitest'
import { loadGeodata } from '@/geodata/load'
import { sizeInWords, sizeOfArea } from './size-of-area'

const { areas, territories } = loadGeodata()

describe('the size of an area', () => {
  it('is told with its error of every share', () => {
    for (const area of areas.values()) {
      const size = sizeOfArea(area)!
      expect(size.standardError).toBeLessThan(0.01 * size.value)
    }
  })

  it('is not told of a zone that was an idea', () => {
    const zone = territories.get('kopp-zone')!
    expect(sizeOfArea(zone)).toBeNull()
    expect(sizeInWords(zone, 'en')).not.toMatch(/\d/)
  })
})
