import pointInPolygon from '@turf/boolean-point-in-polygon'
import type { LineString } from 'geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import { groundCutAt, id } from '../cut-ground.fixture'
import { loadGeodata } from '../load'
import { areaSquareKilometres } from '../measure'
import { compareLines, isBeyondError, type LineComparison, placesIn } from './compare-lines'
import { distanceBetweenLines } from './distance-between-lines'
import { divideBy } from './divide'
import type { ShareSide } from '../types'
import { dividingLines, linePairs } from './pairs'
import { placeTowns, townsBetween, townsOf } from './towns'

describe('two lines of a plain country', () => {
  const ground = groundCutAt([20, 22])
  const [west, east] = [id('border-1'), id('border-2')]

  it('exchange the strip between them, all of it from the eastern side', () => {
    const { exchanges, sides } = compareLines(west, east, ground)
    const strip = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [20, 50],
          [22, 50],
          [22, 52],
          [22, 54],
          [20, 54],
          [20, 52],
          [20, 50],
        ],
      ],
    }
    expect(exchanges.map(({ from }) => from)).toEqual(['ussr'])
    expect(exchanges[0]!.squareKilometres / areaSquareKilometres(strip)).toBeCloseTo(1, 6)
    expect(sides.map(({ line, side }) => `${line} ${side}`)).toEqual([
      'border-1 ussr',
      'border-1 germany',
      'border-2 ussr',
      'border-2 germany',
    ])
    expect(sides[0]!.percent).toBeCloseTo(50, 1)
  })

  it('exchange the same the other way round', () => {
    const there = compareLines(west, east, ground)
    const back = compareLines(east, west, ground)
    expect(back.exchanges.map(({ from }) => from)).toEqual(['germany'])
    expect(back.exchanges[0]!.squareKilometres).toBeCloseTo(there.exchanges[0]!.squareKilometres, 3)
    expect(back.distance.longest).toBeCloseTo(there.distance.longest, 9)
  })

  it('exchange nothing when they are the same', () => {
    const { exchanges, distance } = compareLines(west, west, ground)
    expect(exchanges).toEqual([])
    expect(distance.longest).toBeCloseTo(0, 3)
  })

  it('are refused when there is no such line', () => {
    expect(() => compareLines(west, id('lost'), ground)).toThrow('got "lost"')
  })
})

function meridian(longitude: number): LineString {
  return {
    type: 'LineString',
    coordinates: [50, 51, 52].map((latitude) => [longitude, latitude]),
  }
}

describe('the distance between two lines', () => {
  it('is that of parallel meridians: widest in the south', () => {
    const { mean, longest, longestAt } = distanceBetweenLines(meridian(20), meridian(21))
    // One degree of longitude at 50 N is 71.70 km on the ellipsoid, at 52 N 68.68 km.
    expect(longest).toBeCloseTo(71.7, 1)
    expect(longestAt[1]).toBeLessThan(50.1)
    expect(mean).toBeGreaterThan(68.6)
    expect(mean).toBeLessThan(71.7)
  })
})

describe('the lines of the dataset', () => {
  const geodata = loadGeodata()
  const [august, september, curzon] = [
    id('line-1939-08-23'),
    id('line-1939-09-28'),
    id('curzon-line'),
  ]
  const places = [...geodata.sites.values(), ...geodata.basemap.cities]
  let toSeptember: LineComparison
  let toCurzon: LineComparison
  beforeAll(() => {
    toSeptember = compareLines(august, september, geodata)
    toCurzon = compareLines(september, curzon, geodata)
  })

  /** What changes hands from a side, beyond the precision of the lines. */
  const lost = (from: ShareSide, comparison: LineComparison) =>
    comparison.exchanges
      .filter((piece) => piece.from === from && isBeyondError(piece, comparison, geodata))
      .flatMap(({ geometry }) => placesIn(geometry, places))
      .map(({ properties }) => properties.names?.en)

  it('are paired each with each other', () => {
    expect(linePairs(geodata).map(({ slug }) => slug)).toContain(
      'line-1939-08-23-and-line-1939-09-28',
    )
    const { length } = dividingLines(geodata)
    expect(linePairs(geodata)).toHaveLength((length * (length - 1)) / 2)
    expect(dividingLines(geodata).map(({ id: line }) => line)).toEqual(
      expect.arrayContaining([august, september, curzon, 'poland-today-eastern-border']),
    )
  })

  it('leave out one that does not reach from border to border', () => {
    const line = geodata.lines.get(curzon)!
    const { type, coordinates } = line.geometry as LineString
    const short = { ...line, geometry: { type, coordinates: coordinates.slice(0, -1) } }
    const ground = { ...geodata, lines: new Map([...geodata.lines, [curzon, short]]) }
    expect(dividingLines(ground)).toHaveLength(dividingLines(geodata).length - 1)
  })

  it('gave Lublin and Siedlce to Germany in September, and nothing to the Soviet Union', () => {
    expect(lost('ussr', toSeptember)).toEqual(
      expect.arrayContaining(['Lublin', 'Siedlce', 'Suwałki']),
    )
    expect(lost('germany', toSeptember)).toEqual([])
  })

  it('would have left Białystok west of the Curzon line, and Brest and Lviv east of it', () => {
    const west = lost('ussr', toCurzon)
    expect(west).toContain('Białystok')
    expect(west).not.toContain('Lviv')
    expect(west).not.toContain('Brest')
  })

  it('have the Curzon line cut all of the country in two', () => {
    const { germany, ussr } = divideBy(curzon, geodata)
    const whole = areaSquareKilometres(geodata.areas.get('poland-1939-08-31')!.geometry)
    const parts = areaSquareKilometres(germany) + areaSquareKilometres(ussr)
    expect(Math.abs(parts / whole - 1)).toBeLessThan(1e-5)
  })

  it('have the border of today leave Białystok and Przemyśl to Poland, Brest and Lviv beyond it', () => {
    const today = geodata.lines.get('poland-today-eastern-border')!
    const towns = placeTowns(today, divideBy(today.id, geodata), townsOf(geodata))
    const onSide = (side: ShareSide) =>
      towns.filter((placed) => placed.side === side).map(({ town }) => town.id)
    expect(onSide('germany')).toEqual(
      expect.arrayContaining(['bialystok', 'przemysl', 'city-warsaw']),
    )
    expect(onSide('ussr')).toEqual(
      expect.arrayContaining(['brest', 'city-lviv', 'vilnius', 'city-hrodna']),
    )
  })

  it('place every town of the country on one side, and none from abroad', () => {
    const line = geodata.lines.get(august)!
    const towns = placeTowns(line, divideBy(august, geodata), townsOf(geodata))
    const poland = geodata.areas.get('poland-1939-08-31')!.geometry
    const inside = townsOf(geodata).filter(({ position }) => pointInPolygon([...position], poland))
    expect(towns.map(({ town }) => town)).toEqual(inside)
    expect(townsBetween(towns, towns)).toEqual([])
  })
})
