import { describe, expect, it } from 'vitest'
import { loadGeodata } from '../load'
import { areaSquareKilometres } from '../measure'
import type { Area } from '../types'
import { compareIdea, ideaId } from './compare-idea'
import { dividingLines } from './pairs'

const geodata = loadGeodata()

describe('a line beside the frontier that nobody drew', () => {
  it.each([
    ['line-1939-08-23', 'ussr'],
    ['line-1939-09-28', 'ussr'],
    ['curzon-line', 'germany'],
    ['poland-today-eastern-border', 'germany'],
  ] as const)('has Białystok on its side of %s: %s, and no shares', (line, side) => {
    const compared = compareIdea(geodata.lines.get(line)!.id, geodata)
    expect(compared.side).toBe(side)
    expect(compared.kilometres).toBeGreaterThan(2 * compared.standardError)
    expect(Object.keys(compared)).not.toContain('sides')
  })

  it('has the size of the zone once that is drawn, and its parts make up the whole', () => {
    const ring = Array.from({ length: 100 }, (_, index) => {
      const angle = (2 * Math.PI * index) / 100
      return [23.2 + Math.cos(angle), 53.1 + 0.3 * Math.sin(angle)]
    })
    const drawn: Area = {
      ...geodata.areas.get('poland-1939-08-31')!,
      id: ideaId,
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
    }
    const ground = {
      ...geodata,
      feature: (id: string) => (id === ideaId ? drawn : geodata.feature(id)),
    }
    for (const { id } of dividingLines(geodata)) {
      const { zone } = compareIdea(id, ground)
      const { germany, ussr } = zone!.onSide
      expect(zone!.squareKilometres).toBeCloseTo(areaSquareKilometres(drawn.geometry), 6)
      expect(Math.abs((germany + ussr) / zone!.squareKilometres - 1)).toBeLessThan(1e-4)
    }
  })
})
