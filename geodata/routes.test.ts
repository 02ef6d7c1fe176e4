import { readFileSync } from 'node:fs'
import pointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { deliveredRange } from './delivered-range'
import { distanceToLineKilometres } from './distance-to-line'
import { loadGeodata } from './load'
import { distanceKilometres } from './measure'
import { meetsBox } from './meets-box'
import { readLayer } from './parse/layer'
import { checkRoutes } from './parse/project/cross-references'
import { isSame } from './segments'
import type { Route } from './types'

const { routes, sites, basemap, deliveries, bibliography } = loadGeodata()
const all = [...routes.values()]
const cases = all.map((route) => [route.id, route] as const)
const sourceIds = new Set(bibliography.keys())
const cities = [...basemap.cities]
const placeById = new Map(
  [...sites.values(), ...cities].map(({ id, geometry }) => [
    String(id),
    geometry.type === 'Point' ? geometry.coordinates : [],
  ]),
)

const partsOf = ({ geometry }: Route): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates

/** The ends at which a route does not lie at the place that it names there. */
function wrongEnds(route: Route): string[] {
  return partsOf(route).flatMap((line, index) => {
    const passed = route.properties.via[index]!
    const ends = [
      [passed[0]!, line[0]!],
      [passed.at(-1)!, line.at(-1)!],
    ] as const
    return ends.filter(([id, end]) => !isSame(placeById.get(id)!, end)).map(([id]) => id)
  })
}

/** The places that a route names and does not pass, or not in their order. */
function missedPlaces(route: Route): string[] {
  return partsOf(route).flatMap((line, index) => {
    let from = 0
    return route.properties.via[index]!.filter((id) => {
      const found = line.findIndex((point, at) => at >= from && isSame(point, placeById.get(id)!))
      if (found !== -1) from = found + 1
      return found === -1
    })
  })
}

/** Of two positions and as many between them as make steps of about 5 km, all but the first. */
function sampled(from: Position, to: Position): Position[] {
  const steps = Math.ceil(distanceKilometres(from, to) / 5)
  return Array.from({ length: steps }, (_, index): Position => {
    const part = (index + 1) / steps
    return [from[0]! + (to[0]! - from[0]!) * part, from[1]! + (to[1]! - from[1]!) * part]
  })
}

const land = basemap.land.map(({ geometry }) => geometry as Polygon | MultiPolygon)
const isOnLand = (position: Position): boolean =>
  land.some((ground) => pointInPolygon(position, ground))

/** So far from a harbour a ship may be on land: Stettin lies up a river, behind a lagoon and a strait. */
const harbourKm = 65

/** Where a route by sea is on land, and not near its harbours. */
function aground(route: Route): Position[] {
  return partsOf(route).flatMap((line) => {
    const [start, end] = [line[0]!, line.at(-1)!]
    const path = line.flatMap((point, index) => (index ? sampled(line[index - 1]!, point) : []))
    return path.filter((position) => {
      const harbour = Math.min(
        distanceKilometres(position, start),
        distanceKilometres(position, end),
      )
      return harbour > harbourKm && isOnLand(position)
    })
  })
}

describe('the routes of supply', () => {
  it('are those of the fact sheet, by rail and by sea', () => {
    expect(all.map(({ id, properties }) => [id, properties.mode])).toEqual([
      ['route-brest-terespol', 'rail'],
      ['route-przemysl', 'rail'],
      ['route-sniatyn', 'rail'],
      ['route-black-sea', 'sea'],
      ['route-trans-siberian', 'rail'],
      ['route-baltic', 'sea'],
    ])
  })

  it.each(cases)('%s starts and ends at its named places, and passes the others', (_, route) => {
    expect(wrongEnds(route)).toEqual([])
    expect(missedPlaces(route)).toEqual([])
  })

  it.each(cases)('%s counts what deliveries.json counts, and says so', (_, { properties }) => {
    const byAll = properties.tonnages.filter(({ scope }) => scope === 'all-routes')
    for (const { of, low, high } of byAll) {
      const delivery = [...deliveries.values()].find(({ names }) => names.en === of.en)!
      expect(delivery.unit).toBe('tons')
      expect({ low, high }).toEqual(deliveredRange(delivery))
    }
  })

  it.each(cases)('%s does not rest its certainty on general knowledge alone', (_, route) => {
    const { certainty, sources } = route.properties
    const seen = sources.filter((id) => bibliography.get(id)!.basis === 'seen in a stored copy')
    const documents = seen.filter((id) => id !== 'geonames')
    expect(documents.length > 0 || certainty === 'low').toBe(true)
  })

  it.each(cases.filter(([, { properties }]) => properties.mode === 'sea'))(
    '%s keeps to the water',
    (_, route) => {
      expect(aground(route)).toEqual([])
    },
  )

  it.each(cases.filter(([, { properties }]) => properties.mode === 'rail'))(
    '%s keeps to the land, as far as the basemap reaches',
    (_, route) => {
      const inBasemap = partsOf(route)
        .flat()
        .filter(([lng, lat]) => lng! < 65 && lat! < 70)
      expect(inBasemap.length).toBeGreaterThan(5)
      expect(inBasemap.filter((position) => !isOnLand(position))).toEqual([])
    },
  )

  it('cross the September line where goods were transhipped', () => {
    const line = loadGeodata().lines.get('line-1939-09-28')!.geometry
    for (const [id, frontier] of [
      ['route-brest-terespol', 'brest-terespol'],
      ['route-przemysl', 'przemysl'],
    ] as const) {
      expect(routes.get(id)!.properties.via.flat()).toContain(frontier)
      expect(distanceToLineKilometres(placeById.get(frontier)!, line)).toBeLessThan(3)
    }
  })
})

const moved = (route: Route, [part, index]: readonly [number, number], by: Position): Route => {
  const lines = partsOf(route).map((line) => [...line])
  const [lng, lat] = lines[part]![index]!
  lines[part]![index] = [lng! + by[0]!, lat! + by[1]!]
  return { ...route, geometry: { type: 'MultiLineString', coordinates: lines } }
}
const layer = (): { features: Route[] } =>
  JSON.parse(readFileSync(new URL('layers/routes.geojson', import.meta.url), 'utf8'))
const messagesFor = (value: unknown): string[] =>
  readLayer(JSON.stringify(value), 'routes', sourceIds).faults.map(({ message }) => message)

describe('the checks of routes can fail', () => {
  it('find an end that lies 10 km off, of whichever route', () => {
    const ends = all.flatMap((route) =>
      partsOf(route).flatMap((line, part) => [
        { route, at: [part, 0] as const },
        { route, at: [part, line.length - 1] as const },
      ]),
    )
    fc.assert(
      fc.property(fc.constantFrom(...ends), fc.constantFrom(-0.1, 0.1), ({ route, at }, by) => {
        const faulty = moved(route, at, [0, by])
        expect(wrongEnds(faulty)).toHaveLength(1)
        expect(missedPlaces(faulty).length).toBeGreaterThan(0)
      }),
    )
  })

  it('find a ship on the Crimea', () => {
    const route = routes.get('route-black-sea')!
    const south = partsOf(route)[0]!.findIndex(([, lat]) => lat === 43.4)
    const faulty = moved(route, [0, south], [0.4, 1.8])
    expect(meetsBox(faulty.geometry, [33.5, 44.8, 34.5, 45.5])).toBe(true)
    expect(aground(faulty).length).toBeGreaterThan(5)
  })

  it('find swapped axes', () => {
    const swapped = layer()
    const { geometry } = swapped.features[1]!
    if (geometry.type === 'MultiLineString')
      geometry.coordinates = geometry.coordinates.map((line) => line.map((at) => at.toReversed()))
    expect(messagesFor(swapped)[0]).toContain('its axes look swapped')
  })

  it.each([
    [{ mode: 'air' }, 'expected "rail" or "sea", got the string "air"'],
    [{ certainty: undefined }, 'the property "certainty" is missing'],
    [{ via: [['brest-terespol']] }, 'has two ends at least'],
    [{ dates: '1941/1939' }, 'ends before it begins'],
    [{ goods: { en: 'grain' } }, 'the property "pl" is missing'],
    [{ sources: ['nobody'] }, 'the bibliography has no source "nobody"'],
  ])('refuse a route with %j', (change, message) => {
    const changed = layer()
    Object.assign(changed.features[0]!.properties, change)
    expect(messagesFor(changed).join('\n')).toContain(message)
  })

  it.each([
    [{ via: [['brest-terespol', 'nowhere']] }, '/features/0/properties/via/0/1'],
    [{ via: [] }, '/features/0/properties/via'],
    [
      { tonnages: [{ of: { en: 'a', pl: 'a' }, low: 1, high: 1, sources: ['nobody'] }] },
      '/features/0/properties/tonnages/0/sources/0',
    ],
  ])('refuse a route that names what is not there: %j', (change, path) => {
    const [route] = layer().features
    Object.assign(route!.properties, change)
    const faults = checkRoutes([route!], [...sites.values(), ...cities], sourceIds, 'a.geojson')
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })
})
