import { readFileSync } from 'node:fs'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { Feature, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaSquareKilometres, distanceKilometres, lengthKilometres } from './measure'
import { fileOf, layerNames } from './parse/project/layers'
import { makeLayers } from './scripts/make/layers'
import { selfMeeting } from './segments'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the parser's own tests see that layers have these shapes
function featuresOf<Geometry extends GeoJSON.Geometry>(file: string): Feature<Geometry>[] {
  const { features }: { features: Feature<Geometry>[] } = JSON.parse(read(`layers/${file}`))
  return features
}

const areas = new Map(
  featuresOf<Polygon | MultiPolygon>('areas.geojson').map((area) => [area.id, area]),
)
const lines = featuresOf<LineString>('lines.geojson')
const records: { id: string }[] = JSON.parse(read('bibliography.json'))
const bibliography = records.map(({ id }) => id)
const sites = featuresOf<Point>('sites.geojson')
const outline = { type: 'Polygon' as const, coordinates: partsOf('poland-1939-08-31')[0]! }
const outlineArea = areaSquareKilometres(outline)
const dates = ['1939-08-23', '1939-09-28'] as const
const share = (date: string, side: string): Polygon | MultiPolygon =>
  areas.get(`share-${date}-${side}`)!.geometry
const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

describe('the layers', () => {
  it.each([...makeLayers()])('%s is what its sources make', (file, { text }) => {
    // Compared as a whole: a difference of half a megabyte is not to be printed. Mend it by "npm run geodata".
    expect(read(`layers/${file}`) === text).toBe(true)
  })

  it('give every feature an id of its own', () => {
    const ids = layerNames.flatMap((name) => featuresOf(fileOf(name)).map(({ id }) => String(id)))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each([...sites, ...lines, ...areas.values()].map((each) => [String(each.id), each] as const))(
    '%s says how true it is and why that is thought',
    (_, { properties }) => {
      expect(properties!.precisionKm).toBeGreaterThan(0)
      expect(properties!.sources).not.toEqual([])
      for (const source of properties!.sources) expect(bibliography).toContain(source)
    },
  )
})

describe('Poland on 31 August 1939', () => {
  it('has the area that its government published, within 0.15 %', () => {
    expect(Math.abs(outlineArea / 389_720 - 1)).toBeLessThan(0.0015)
  })

  it('is one ring without a loop, and without a gap that hides a stretch', () => {
    expect(outline.coordinates).toHaveLength(1)
    const ring = outline.coordinates[0]!
    expect(selfMeeting(ring)).toBeUndefined()
    const edges = ring.slice(1).map((point, index) => distanceKilometres(ring[index]!, point))
    expect(Math.max(...edges)).toBeLessThan(25)
  })

  it('has no spike, where the border would turn back on itself', () => {
    const ring = outline.coordinates[0]!.slice(0, -1)
    const spikes = ring.filter((point, index) => {
      const angle = angleDegrees(ring.at(index - 1)!, point, ring[(index + 1) % ring.length]!)
      return angle < 8
    })
    expect(spikes).toEqual([])
  })
})

describe.each(dates)('the partition of %s', (date) => {
  const germany = share(date, 'germany')
  const ussr = share(date, 'ussr')

  it('tiles Poland: within 1 km2, and within 1e-9 in its own arithmetic', () => {
    const sum = areaSquareKilometres(germany) + areaSquareKilometres(ussr)
    expect(Math.abs(sum - outlineArea)).toBeLessThan(1)
    expect(Math.abs(sum / outlineArea - 1)).toBeLessThan(1e-9)
  })

  it('uses the vertices of the outline and of the line and no others', () => {
    const known = new Set(
      [...ringsOf(outline), ...lineOf(date)].flatMap((path) => path.map(String)),
    )
    for (const ring of [...ringsOf(germany), ...ringsOf(ussr)])
      expect(ring.filter((point) => !known.has(String(point)))).toEqual([])
  })

  it('has simple shares', () => {
    for (const ring of [...ringsOf(germany), ...ringsOf(ussr)])
      expect(selfMeeting(ring)).toBeUndefined()
  })

  interface Town {
    readonly name: string
    readonly position: Position
    readonly august: string
    readonly september: string
    readonly basis: string
  }
  const towns: Town[] = JSON.parse(read('sources/control-towns.json'))
  it.each(towns.map((town) => [town.name, town.basis, town] as const))(
    'puts %s on the right side (%s)',
    (_name, _basis, town) => {
      const side = booleanPointInPolygon(town.position, germany)
        ? 'germany'
        : booleanPointInPolygon(town.position, ussr)
          ? 'ussr'
          : 'outside'
      expect(side).toBe(date === '1939-08-23' ? town.august : town.september)
    },
  )
})

describe('lines', () => {
  it.each(lines.map((line) => [String(line.id), line] as const))(
    '%s runs from border to border',
    (_, line) => {
      const path = line.geometry.coordinates
      const border = new Set(outline.coordinates[0]!.map(String))
      expect(border).toContain(String(path[0]))
      expect(border).toContain(String(path.at(-1)))
      expect(selfMeeting(path)).toBeUndefined()
    },
  )

  it('measure about what those who marked the frontier of 1939 reported, 1,500 km, less its small bends', () => {
    const september = lines.find(({ id }) => id === 'line-1939-09-28')!
    expect(lengthKilometres(september.geometry)).toBeGreaterThan(1000)
    expect(lengthKilometres(september.geometry)).toBeLessThan(1600)
  })
})

describe('sites', () => {
  it('are those with evidence that the sources list, thirty at least, on the map', () => {
    const listed: { id: string }[] = JSON.parse(read('sources/sites.json'))
    expect(sites.map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
    expect(sites.length).toBeGreaterThanOrEqual(30)
    for (const { id, geometry } of sites) {
      const [lng, lat] = [geometry.coordinates[0]!, geometry.coordinates[1]!]
      expect(lng > 4 && lng < 118 && lat > 40 && lat < 72, `${String(id)} at ${lng}, ${lat}`).toBe(
        true,
      )
    }
  })

  it.each([
    ['bialystok', true],
    ['brest', true],
    ['przemysl', true],
    ['sniatyn', true],
    ['suwalki', true],
    ['vilnius', true],
    ['berlin-foreign-office', false],
    ['moscow-kremlin', false],
  ])('%s lies in Poland of 1939: %s', (id, expected) => {
    const site = sites.find((each) => each.id === id)!
    expect(booleanPointInPolygon(site.geometry, outline)).toBe(expected)
  })

  it('lie on land, but for harbours on a coast that is drawn to a kilometre', () => {
    const harbours = new Set([
      'basis-nord',
      'rapallo',
      'batumi',
      'constanta',
      'murmansk',
      'polyarny',
    ])
    const land = featuresOf<MultiPolygon>('land.geojson')
    const atSea = sites.filter(
      ({ geometry }) => !land.some((sheet) => booleanPointInPolygon(geometry, sheet.geometry)),
    )
    expect(atSea.map(({ id }) => String(id)).filter((id) => !harbours.has(id))).toEqual([])
  })
})

/** The polygons of an area, each a list of rings. */
function partsOf(id: string): Position[][][] {
  const { geometry } = areas.get(id)!
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function lineOf(date: string): Position[][] {
  return lines.filter(({ id }) => id === `line-${date}`).map(({ geometry }) => geometry.coordinates)
}

/** The angle at `b` between `a` and `c`, on a plane that touches the globe there. */
function angleDegrees(a: Position, b: Position, c: Position): number {
  const shrink = Math.cos((b[1]! * Math.PI) / 180)
  const [ux, uy] = [(a[0]! - b[0]!) * shrink, a[1]! - b[1]!]
  const [vx, vy] = [(c[0]! - b[0]!) * shrink, c[1]! - b[1]!]
  return (Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy)) * 180) / Math.PI
}
