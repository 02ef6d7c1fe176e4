import fc from 'fast-check'
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { byId, content, groundCutAt, id } from '../cut-ground.fixture'
import { loadGeodata } from '../load'
import { areaSquareKilometres } from '../measure'
import type { Area, Cession, ContentFeature } from '../types'
import { divideBy } from './divide'
import { fitScopes, publishedSquareKilometres, scopedShares } from './fit-scopes'
import { overlapSquareKilometres } from './overlap'
import { dividingLines } from './pairs'
import { choicesOf, measureScopes, scopeParts } from './scopes'

/** An oval in a box, without an edge along a parallel (see `overlap.ts`). */
function oval(west: number, south: number, east: number, north: number): Polygon {
  const ring = Array.from({ length: 200 }, (_, index) => {
    const angle = (2 * Math.PI * index) / 200
    return [
      (west + east) / 2 + ((east - west) / 2) * Math.cos(angle),
      (south + north) / 2 + ((north - south) / 2) * Math.sin(angle),
    ]
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

function areaOf(name: string, geometry: Polygon): Area {
  return { type: 'Feature', id: id(name), geometry, properties: { kind: 'area', ...content } }
}

const published = (
  name: string,
  side: Cession['side'],
  least: number,
  most: number,
  overlaps?: Cession['overlaps'],
): Cession => ({
  id: name,
  names: { en: name },
  side,
  dates: '1939',
  squareKilometres: { least, most },
  basis: 'retrieved',
  ...(overlaps && { overlaps }),
  sources: ['a_source'],
})

function groundWith(drawn: readonly Area[], cessions: readonly Cession[]) {
  const ground = groundCutAt([20])
  const features = byId<ContentFeature>(drawn)
  return {
    ...ground,
    feature: (name: string) => features.get(name),
    cessions: new Map(cessions.map((cession) => [cession.id, cession])),
  }
}

const line = id('border-1')
const vilnius = areaOf('vilnius-area', oval(22, 51, 23, 52))
const slovak = areaOf('slovak-gains-1939', oval(17, 51, 18, 52))
const gains = areaOf('gains-october-1938', oval(17.5, 51, 18.5, 52))

describe('a part that is drawn', () => {
  it('is measured on the side where it lies, and not taken from a work', () => {
    const ground = groundWith([vilnius], [published('vilnius-area', 'ussr', 1, 2)])
    const { partsOn, leftOut } = measureScopes(line, ground)
    expect(partsOn('germany')).toEqual([])
    const left = leftOut('ussr', partsOn('ussr')).squareKilometres
    expect(left / areaSquareKilometres(vilnius.geometry)).toBeCloseTo(1, 6)
  })

  it('is taken off each side by what of it lies there', () => {
    const across = areaOf('suwalki-triangle', oval(19.5, 51, 20.5, 52))
    const ground = groundWith([across], [])
    const { partsOn, leftOut } = measureScopes(line, ground)
    const [west, east] = (['germany', 'ussr'] as const).map(
      (side) => leftOut(side, partsOn(side)).squareKilometres,
    )
    expect(west! / east!).toBeCloseTo(1, 4)
    expect((west! + east!) / areaSquareKilometres(across.geometry)).toBeCloseTo(1, 4)
  })

  it('shares with another what is then taken off once', () => {
    const ground = groundWith([slovak, gains], [])
    const { partsOn, leftOut } = measureScopes(line, ground)
    const both = leftOut('germany', partsOn('germany')).squareKilometres
    const sum = areaSquareKilometres(slovak.geometry) + areaSquareKilometres(gains.geometry)
    const common = sum - both
    expect(both).toBeLessThan(sum)
    expect(common / overlapSquareKilometres(gains.geometry, slovak.geometry)).toBeCloseTo(1, 5)
  })
})

describe('a part that is not drawn', () => {
  it('is taken off as published, the middle of its range', () => {
    const ground = groundWith([], [published('vilnius-area', 'ussr', 100, 112)])
    const { partsOn, leftOut } = measureScopes(line, ground)
    const { squareKilometres, standardError } = leftOut('ussr', partsOn('ussr'))
    expect(squareKilometres).toBe(106)
    expect(standardError).toBeCloseTo(Math.sqrt(12), 9)
  })

  it('shares with another what works say that it does, whichever of them says so', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 300 }), (swapped, common) => {
        const range = { least: common, most: common }
        const ground = groundWith(
          [],
          [
            published('slovak-gains-1939', 'germany', 770, 770, {
              ...(!swapped && { 'gains-october-1938': range }),
            }),
            published('gains-october-1938', 'germany', 1000, 1000, {
              ...(swapped && { 'slovak-gains-1939': range }),
            }),
          ],
        )
        const { partsOn, leftOut } = measureScopes(line, ground)
        expect(leftOut('germany', partsOn('germany')).squareKilometres).toBe(1770 - common)
      }),
    )
  })
})

describe('choices', () => {
  it('are all of them, each once, from none to all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 6 }), (parts) => {
        const choices = choicesOf(parts)
        expect(choices).toHaveLength(2 ** parts.length)
        expect(new Set(choices.map(String)).size).toBe(choices.length)
        expect(choices[0]).toEqual([])
        expect(choices.at(-1)).toEqual(parts)
      }),
    )
  })
})

describe('the scopes of the dataset', () => {
  const geodata = loadGeodata()
  const scopes = dividingLines(geodata).flatMap((each) => scopedShares(each.id, geodata))
  const fitsOf = (name: string) => {
    const share = geodata.publishedShares.get(name)!
    return fitScopes({ ...share, squareKilometres: publishedSquareKilometres(share) }, scopes)
  }

  it('add up to the whole with what they leave out, by every line', () => {
    const whole = areaSquareKilometres(geodata.areas.get('poland-1939-08-31')!.geometry)
    for (const { id: cut } of dividingLines(geodata)) {
      const { partsOn, leftOut } = measureScopes(cut, geodata)
      const sum = (['germany', 'ussr'] as const)
        .flatMap((side) => {
          const all = scopes.filter((scope) => scope.line === cut && scope.side === side).at(-1)!
          return [all.squareKilometres, leftOut(side, partsOn(side)).squareKilometres]
        })
        .reduce((total, part) => total + part, 0)
      expect(Math.abs(sum / whole - 1)).toBeLessThan(1e-5)
    }
  })

  it('rank a figure by how near they come to it', () => {
    for (const name of geodata.publishedShares.keys()) {
      const off = fitsOf(name).map(({ difference }) => Math.abs(difference))
      expect(off).toEqual(off.toSorted((one, other) => one - other))
    }
  })

  it('find the figure that is said to leave out Vilnius nearest to the September line without it', () => {
    const [best] = fitsOf('molotov-ussr')
    expect(best!.scope.line).toBe('line-1939-09-28')
    expect(best!.scope.without.map((part) => part.id)).toEqual(['vilnius-area'])
    expect(best).toMatchObject({ fits: true, isAsStated: true })
  })

  it('find the figure that is said to count Vilnius nearest to the whole September share', () => {
    const [best, next] = fitsOf('early-wikipedia-ussr')
    expect(best!.scope).toMatchObject({ line: 'line-1939-09-28', without: [] })
    expect(best!.isAsStated).toBe(true)
    expect(next!.fits).toBe(false)
  })

  it('name only parts that there are, in what works say', () => {
    const known = new Set<string>([
      ...geodata.cessions.keys(),
      ...scopeParts(geodata).map((part) => part.id),
    ])
    for (const { counts, leavesOut } of geodata.publishedShares.values()) {
      for (const part of [...counts, ...leavesOut]) expect(known).toContain(part)
    }
  })

  it('measure the same of a drawn part on both sides as it has in all', () => {
    const piece = areaOf('suwalki-triangle', oval(23, 51.5, 24, 52.5))
    for (const { id: cut } of dividingLines(geodata)) {
      const { germany, ussr } = divideBy(cut, geodata)
      const sum =
        overlapSquareKilometres(piece.geometry, germany) +
        overlapSquareKilometres(piece.geometry, ussr)
      expect(sum / areaSquareKilometres(piece.geometry)).toBeCloseTo(1, 5)
    }
  })
})
