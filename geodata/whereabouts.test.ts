import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compassPoints } from './bearing'
import { loadGeodata } from './load'
import { sidesOf } from './sides'
import type { ContentFeature } from './types'
import { type Placed, whereabouts } from './whereabouts'

const { sites, lines, areas, feature } = loadGeodata()

const placed = ({ geometry, properties }: ContentFeature): Placed => ({
  geometry,
  precisionKm: properties.precisionKm,
})

function between(from: string, to: string) {
  const [one, other] = [feature(from), feature(to)]
  if (!one || !other) throw new Error(`got no features ${from} and ${to}, wanted both`)
  return whereabouts(placed(one), placed(other))
}

describe('whereabouts', () => {
  it('gives distance and direction of two places, with what both may err', () => {
    expect(between('moscow-kremlin', 'kazan')).toMatchObject({
      relation: 'away',
      direction: 'e',
      uncertaintyKm:
        feature('moscow-kremlin')!.properties.precisionKm +
        feature('kazan')!.properties.precisionKm,
    })
  })

  it('finds a place inside an area, and at a line that it stands on', () => {
    expect(between('bialystok', 'poland-1939-08-31')).toEqual({ relation: 'inside', kilometres: 0 })
    expect(between('poland-1939-08-31', 'bialystok')).toEqual({ relation: 'inside', kilometres: 0 })
    const on: Placed = {
      geometry: {
        type: 'Point',
        coordinates: lines.get('curzon-line')!.geometry.coordinates[5]! as number[],
      },
      precisionKm: 0.1,
    }
    expect(whereabouts(on, placed(lines.get('curzon-line')!))).toMatchObject({ relation: 'at' })
  })

  it('gives no distance of two lines or areas', () => {
    expect(between('line-1939-08-23', 'line-1939-09-28')).toBeNull()
    expect(between('line-1939-08-23', 'poland-1939-08-31')).toBeNull()
  })

  it('agrees with the sides of the lines of 1939 for every place', () => {
    for (const site of sites.values()) {
      for (const { line, kilometres } of sidesOf(site, [...lines.values()], [...areas.values()])) {
        const seen = whereabouts(placed(site), placed(line))
        expect([0, kilometres]).toContain(seen?.kilometres)
      }
    }
  })

  it('is the same distance there and back, in opposite directions where the way is short', () => {
    const all = [...sites.values()]
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
        const there = whereabouts(placed(one), placed(other))!
        const back = whereabouts(placed(other), placed(one))!
        expect(there.kilometres).toBeCloseTo(back.kilometres, 6)
        expect(there.relation).toBe(back.relation)
        if (there.relation !== 'away' || back.relation !== 'away') return
        if (!there.direction || !back.direction || there.kilometres > 300) return
        const turn = Math.abs(
          compassPoints.indexOf(there.direction) - compassPoints.indexOf(back.direction),
        )
        expect([3, 4, 5]).toContain(turn)
      }),
    )
  })

  it('gives a direction only where the positions bear it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (degrees, precisionKm) => {
          const at = (longitude: number): Placed => ({
            geometry: { type: 'Point', coordinates: [longitude, 52] },
            precisionKm,
          })
          const seen = whereabouts(at(20), at(20 + degrees))
          if (seen?.relation !== 'away') return
          const sure = 2 * precisionKm < seen.kilometres * Math.sin(Math.PI / 8)
          expect(seen.direction).toBe(sure ? 'e' : null)
        },
      ),
    )
  })
})
