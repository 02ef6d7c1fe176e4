import { readFileSync } from 'node:fs'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareLines, type LineComparison } from './compare/compare-lines'
import { loadGeodata } from './load'
import { areaSquareKilometres } from './measure'
import { makePieces } from './scripts/make/territory-pieces'
import { selfMeeting } from './segments'
import type { FeatureId } from './types'

const geodata = loadGeodata()
const { areas, lines, territories, territoryBorders, bibliography } = geodata
const geometryOf = (id: string): Polygon | MultiPolygon => {
  const feature = territories.get(id) ?? areas.get(id)
  if (!feature) throw new Error(`got "${id}", wanted a territory or an area`)
  return feature.geometry
}
const areaOf = (id: string): number => areaSquareKilometres(geometryOf(id))
const germanShare = [
  'annexed-by-germany-1939',
  'general-government-1939-10-26',
  'suwalki-triangle',
  'slovak-gains-1939',
]

describe('the German share of 28 September', () => {
  const share = geometryOf('share-1939-09-28-germany')

  it('is tiled by what was annexed, the General Government, Suwałki and what Slovakia took', () => {
    expect(tilingFaults(germanShare.map(geometryOf), share)).toEqual([])
    const sum = germanShare.reduce((total, id) => total + areaOf(id), 0)
    expect(Math.abs(sum / areaSquareKilometres(share) - 1)).toBeLessThan(1e-9)
  })

  it('is not tiled when one of them is left out, or any vertex of one is moved', () => {
    for (const id of germanShare) {
      const others = germanShare.filter((other) => other !== id)
      expect(tilingFaults(others.map(geometryOf), share)).not.toEqual([])
    }
    const { length } = ringsOf(geometryOf('annexed-by-germany-1939'))[0]!
    fc.assert(
      fc.property(fc.integer({ min: 1, max: length - 2 }), (index) => {
        const moved = germanShare.map((id) =>
          id === 'annexed-by-germany-1939' ? withMoved(geometryOf(id), index) : geometryOf(id),
        )
        expect(tilingFaults(moved, share)).not.toEqual([])
      }),
      { seed: 1939, numRuns: 20 },
    )
  })
})

describe('what changed hands between August and September 1939', () => {
  let comparison: LineComparison
  beforeAll(() => {
    const [august, september] = ['line-1939-08-23', 'line-1939-09-28'] as FeatureId[]
    comparison = compareLines(august!, september!, geodata)
  })

  it('is what the comparison of the two lines finds, Suwałki with it', () => {
    const fromUssr = comparison.exchanges.filter(({ from }) => from === 'ussr')
    const compared = fromUssr.reduce((sum, piece) => sum + piece.squareKilometres, 0)
    // Where the difference of polygons gives an edge new vertices, it is not quite the same geodesic.
    expect(areaOf('exchanged-territory-1939') / compared).toBeCloseTo(1, 5)
    const sizes = fromUssr.map(({ squareKilometres }) => squareKilometres)
    const suwalki = areaOf('suwalki-triangle')
    expect(sizes.some((size) => Math.abs(size / suwalki - 1) < 1e-6)).toBe(true)
  })

  it('went one way only', () => {
    const back = comparison.exchanges.filter(({ from }) => from === 'germany')
    expect(back.reduce((sum, piece) => sum + piece.squareKilometres, 0)).toBeLessThan(1)
  })

  it('parts the shares of August and September exactly', () => {
    const german = [geometryOf('share-1939-08-23-germany'), geometryOf('exchanged-territory-1939')]
    expect(tilingFaults(german, geometryOf('share-1939-09-28-germany'))).toEqual([])
  })
})

describe('the other territories', () => {
  const { pieces } = makePieces()

  it('lie where they are cut from: Vilnius in the Soviet share, the gains of 1938 in the German', () => {
    const gains = ringsOf(geometryOf('gains-october-1938'))
    const rest = [areaOf('share-1939-09-28-ussr'), areaOf('vilnius-area')]
    expect(rest[0]! - rest[1]!).toBeGreaterThan(190_000)
    const onSoviet = new Set(edgesOf(geometryOf('share-1939-09-28-ussr')))
    const onVilnius = edgesOf(geometryOf('vilnius-area'))
    expect(onVilnius.filter((edge) => onSoviet.has(edge)).length).toBeGreaterThan(40)
    const share = geometryOf('share-1939-09-28-germany')
    for (const ring of gains) expect(booleanPointInPolygon(middleOf(ring), share)).toBe(true)
  })

  it('are what Slovakia lost in 1938, inside what it took in 1939', () => {
    const regained = ['cadca', 'orava-1938', 'spis-1938', 'lesnica'].map((id) => pieces.get(id)!)
    const slovak = geometryOf('slovak-gains-1939')
    for (const { coordinates } of regained)
      expect(booleanPointInPolygon(middleOf(coordinates[0]!), slovak)).toBe(true)
  })

  it('touch Poland from outside where the Lithuanian strip does', () => {
    const strip = edgesOf(geometryOf('lithuanian-strip'))
    const outline = new Set(edgesOf(geometryOf('poland-1939-08-31')).map(reversed))
    expect(strip.filter((edge) => outline.has(edge)).length).toBeGreaterThan(70)
  })

  it.each([...territories.keys()])('%s has simple rings, counter-clockwise', (id) => {
    for (const ring of ringsOf(geometryOf(id))) {
      expect(selfMeeting(ring)).toBeUndefined()
      expect(planarArea(ring)).toBeGreaterThan(0)
    }
  })
})

describe('the boundaries of the territories', () => {
  it.each([...territoryBorders.values()].map((stretch) => [stretch.id, stretch] as const))(
    '%s bounds the territory that it names',
    (_, { geometry, properties }) => {
      const edges = new Set(edgesOf(geometryOf(properties.bounds)).flatMap((e) => [e, reversed(e)]))
      const own = pairs(geometry.coordinates)
      expect(own.filter((edge) => !edges.has(edge))).toEqual([])
    },
  )

  it('and those of Poland and the lines are all the vertices there are', () => {
    const known = new Set(
      [
        ...ringsOf(geometryOf('poland-1939-08-31')),
        ...[...lines.values()].map(({ geometry }) => geometry.coordinates as Position[]),
        ...[...territoryBorders.values()].map(({ geometry }) => geometry.coordinates),
      ].flatMap((path) => path.map(String)),
    )
    for (const { geometry } of territories.values())
      for (const ring of ringsOf(geometry))
        expect(ring.filter((point) => !known.has(String(point)))).toEqual([])
  })
})

describe('towns', () => {
  const towns: Town[] = JSON.parse(
    readFileSync(new URL('sources/territory-towns.json', import.meta.url), 'utf8'),
  )

  it('are listed, forty at least and two for each territory but Kopp’s, each on a ground', () => {
    expect(towns.length).toBeGreaterThanOrEqual(40)
    expect(towns.filter(({ ground }) => ground === '')).toEqual([])
    const cited = towns.flatMap(({ sources }) => sources)
    expect(cited.filter((source) => !bibliography.has(source))).toEqual([])
    const bare = [...territories.keys()].filter((id) => {
      return towns.filter((town) => town.in.includes(id)).length < (id === 'kopp-zone' ? 1 : 2)
    })
    expect(bare).toEqual([])
  })

  it.each(towns.map((town) => [town.name, town.ground, town] as const))(
    '%s lies in the right territories (%s)',
    (_name, _ground, town) => expect(wrongTerritories(town)).toEqual([]),
  )

  it('would be found in the wrong ones with swapped axes, or 200 km farther east', () => {
    for (const town of towns.filter((each) => each.in.length > 0)) {
      const [lng, lat] = [town.position[0]!, town.position[1]!]
      expect(wrongTerritories({ ...town, position: [lat, lng] })).not.toEqual([])
    }
    const moved = towns.map((town): Town => {
      return { ...town, position: [town.position[0]! + 3, town.position[1]!] }
    })
    expect(moved.filter((town) => wrongTerritories(town).length > 0).length).toBeGreaterThan(50)
  })
})

/**
 * Published areas in square kilometres, and how far the measured one may lie below and above them,
 * in percent. None was used to draw.
 */
const published: readonly [string, number, number, number, number, string][] = [
  ['vilnius-area', 6656, 6909, 2, 2, 'cessions.json'],
  ['slovak-gains-1939', 765, 775, 4, 4, 'interia_sk'],
  // Zaolzie 801.5 and Slovakia 226 (general knowledge).
  ['gains-october-1938', 1027.5, 1027.5, 4, 4, 'gk'],
  // Of the final state: on 26 October Łódź and its counties still lay in the General Government.
  ['annexed-by-germany-1939', 92_500 - 2457, 92_500 - 2457, 5, 0, 'onenews'],
  ['general-government-1939-10-26', 95_742, 95_742, 0, 5, 'ivrozbior'],
  // One author's "about"; ten places that he names lie in no smaller area than the one drawn.
  ['lithuanian-strip', 1800, 1800, 0, 35, 'dejonge'],
  ['kopp-zone', Math.PI * 50 ** 2, Math.PI * 50 ** 2, 0.2, 0, 'a circle of 50 km'],
]

describe('areas', () => {
  it.each(published)('%s is near the published %i to %i km2', (id, least, most, below, above) => {
    expect(areaOf(id)).toBeGreaterThan(least * (1 - below / 100))
    expect(areaOf(id)).toBeLessThan(most * (1 + above / 100))
  })

  it('of Zaolzie alone is near the 801.5 km2 that are stated (general knowledge), within 2 %', () => {
    const { pieces } = makePieces()
    const [both, cadca] = ['zaolzie-and-cadca', 'cadca'].map((id) =>
      areaSquareKilometres(pieces.get(id)!),
    )
    expect(Math.abs((both! - cadca!) / 801.5 - 1)).toBeLessThan(0.02)
  })
})

interface Town {
  readonly name: string
  readonly position: Position
  readonly in: readonly string[]
  readonly out: readonly string[]
  readonly ground: string
  readonly sources: readonly string[]
}

function wrongTerritories({ position, ...town }: Town): string[] {
  const isIn = (id: string) => booleanPointInPolygon(position, geometryOf(id))
  return [...town.in.filter((id) => !isIn(id)), ...town.out.filter(isIn)]
}

/**
 * The edges that should not be: those of a part that are neither an edge of the whole nor another
 * part's edge in the other direction, and those of the whole that are no part's.
 */
function tilingFaults(
  parts: readonly (Polygon | MultiPolygon)[],
  whole: Polygon | MultiPolygon,
): string[] {
  const inner = new Set(parts.flatMap(edgesOf))
  const outer = new Set(edgesOf(whole))
  const loose = [...inner].filter((edge) => !outer.has(edge) && !inner.has(reversed(edge)))
  const doubled = parts.flatMap(edgesOf).length - inner.size
  const bare = [...outer].filter((edge) => !inner.has(edge))
  return [...loose, ...bare, ...(doubled > 0 ? [`${doubled} edges twice`] : [])]
}

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

const edgesOf = (geometry: Polygon | MultiPolygon): string[] => ringsOf(geometry).flatMap(pairs)

const pairs = (path: readonly Position[]): string[] =>
  path.slice(1).map((point, index) => `${String(path[index])} ${String(point)}`)

const reversed = (edge: string): string => edge.split(' ').toReversed().join(' ')

/** A geometry of one ring with one of its vertices a tenth of a degree farther north. */
function withMoved(geometry: Polygon | MultiPolygon, index: number): Polygon {
  const ring = ringsOf(geometry)[0]!
  const [lng, lat] = [ring[index]![0]!, ring[index]![1]!]
  return { type: 'Polygon', coordinates: [ring.with(index, [lng, lat + 0.1])] }
}

function middleOf(ring: readonly Position[]): Position {
  const points = ring.slice(0, -1)
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length
  return [mean(0), mean(1)]
}

function planarArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [lng, lat], index) => {
    return sum + ring[index]![0]! * lat! - lng! * ring[index]![1]!
  }, 0)
}
