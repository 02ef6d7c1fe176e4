import { describe, expect, it } from 'vitest'
import { countryAt } from './place-under'
import type { ShapeToLay } from './shapes-to-lay'

/** A square country. */
function country(id: string, west: number, east: number): ShapeToLay {
  const ring = [
    [west, -10],
    [east, -10],
    [east, 10],
    [west, 10],
    [west, -10],
  ]
  return {
    type: 'Feature',
    id,
    properties: null,
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

const countries = [country('AA', 0, 10), country('BB', 175, 190)]

describe('the country under an area', () => {
  it.each([
    [[5, 0], 'AA'],
    [[365, 0], 'AA'],
    [[-355, 0], 'AA'],
    [[178, 0], 'BB'],
    [[-175, 0], 'BB'],
    [[185, 0], 'BB'],
    [[20, 0], undefined],
    [[5, 20], undefined],
  ])('at %j is %s, however far round the world', (position, id) => {
    expect(countryAt(countries, position)?.id).toBe(id)
  })
})
