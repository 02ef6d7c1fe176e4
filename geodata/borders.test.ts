import { readFileSync } from 'node:fs'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { FeatureCollection, LineString, MultiLineString, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { areaSquareKilometres, distanceKilometres, lengthKilometres } from './measure'
import { GeodataError } from './parse/project/geodata-error'
import { checkStretches as checkRivers } from './parse/project/cross-references'
import { checkStretches } from './scripts/make/check-stretches'
import { isSame, selfMeeting } from './segments'
import type { BasemapFeature, Stretch } from './types'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const { areas, basemap, lines, stretches, bibliography } = loadGeodata()
const riverById = new Map<string, BasemapFeature>(basemap.rivers.map((river) => [river.id, river]))
const sourceIds = new Set(bibliography.keys())
const all = [...stretches.values()]
const border = all.filter(({ properties }) => properties.bounds === 'poland-1939-08-31')
const outline = (areas.get('poland-1939-08-31')!.geometry as Polygon).coordinates[0]!

interface Town {
  readonly name: string
  readonly position: Position
  readonly august: string
}
const towns: Town[] = JSON.parse(read('sources/control-towns.json'))

describe('the border of 1939', () => {
  it('is built from its stretches, each beginning where the one before it ends', () => {
    const apart = border.filter(({ geometry }, index) => {
      return !isSame(geometry.coordinates[0]!, border.at(index - 1)!.geometry.coordinates.at(-1)!)
    })
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  it('has the vertices of its stretches and no others', () => {
    const path = border.flatMap(({ geometry }) => geometry.coordinates.slice(0, -1))
    const start = path.findIndex((point) => isSame(point, outline[0]!))
    const turned = [...path.slice(start), ...path.slice(0, start), path[start]]
    expect(turned.toReversed()).toEqual(outline)
  })

  it('has 1,000 vertices or more', () => {
    expect(outline.length).toBeGreaterThan(1000)
  })

  /**
   * Lengths that a statistical yearbook of the time gives, in kilometres (general knowledge, not
   * seen: Mały Rocznik Statystyczny). It followed every bend, which makes a parish boundary up to
   * half as long again as it is drawn here; a drawn border longer than the surveyed one is wrong.
   */
  it.each([
    ['germany', 1912, 0.67],
    ['ussr', 1412, 0.7],
    ['lithuania', 507, 0.75],
    ['romania', 349, 0.75],
    ['danzig', 121, 0.75],
    ['latvia', 109, 0.85],
  ])('with %s is at most %i km long, and at least its bends less', (side, published, share) => {
    const length = border
      .filter(({ properties }) => properties.between[1] === side)
      .reduce((sum, { geometry }) => sum + lengthKilometres(geometry), 0)
    expect(length / published).toBeGreaterThan(share)
    expect(length / published).toBeLessThan(1.02)
  })

  it('gains of Zaolzie the 801.5 km2 that are stated (general knowledge), within 3 %', () => {
    const gained = stretches.get('border-zaolzie-1938')!.geometry.coordinates
    const { features }: FeatureCollection<LineString> = JSON.parse(
      read('sources/poland-today.geojson'),
    )
    const today = features[0]!.geometry.coordinates
    const ends = [gained.at(-1)!, gained[0]!].map((end) => nearest(today, end)).toSorted(ascending)
    const between = today.slice(ends[0], ends[1]! + 1)
    // South of the ridge the border of today runs between the Czech lands and Slovakia, where nothing is gained.
    const from = distanceKilometres(between[0]!, gained[0]!)
    const to = distanceKilometres(between[0]!, gained.at(-1)!)
    const back = from < to ? gained.toReversed() : gained
    const ring = [...between, ...back, between[0]!]
    expect(areaSquareKilometres({ type: 'Polygon', coordinates: [ring] }) / 801.5).toBeCloseTo(1, 1)
  })
})

describe('the lines', () => {
  it('have stretches that say so, of their own or shared with the line that they vary', () => {
    for (const { id, properties } of lines.values()) {
      const bounded = all.filter((stretch) => stretchesOf(id).includes(stretch.id))
      const lineIds = new Set(bounded.map((stretch) => stretch.properties.bounds))
      expect(lineIds).toEqual(new Set(properties.variantOf ? [id, properties.variantOf] : [id]))
    }
  })

  it.each([...lines.values()].map((line) => [line.id, line] as const))(
    '%s has the vertices of its stretches, of the border, and no others',
    (id, line) => {
      const own = all.filter((stretch) => stretchesOf(id).includes(stretch.id))
      const known = new Set([...own, ...border].flatMap(pointsOf))
      expect(own.length).toBeGreaterThan(1)
      expect(pointsOf(line as unknown as Stretch).filter((point) => !known.has(point))).toEqual([])
      const drawn = new Set(pointsOf(line as unknown as Stretch))
      expect(own.flatMap(pointsOf).filter((point) => !drawn.has(point))).toEqual([])
    },
  )
})

describe('stretches along a river of GSHHG', () => {
  const { features }: FeatureCollection<MultiLineString> = JSON.parse(
    read('sources/river-courses.geojson'),
  )
  const courses = new Map(features.map(({ id, geometry }) => [String(id), geometry]))
  it.each([
    ['line-1939-08-23-pisa', 'river-pisa'],
    ['line-1939-08-23-narew', 'river-narew'],
    ['line-1939-08-23-vistula', 'river-vistula'],
    ['line-1939-08-23-san', 'river-san'],
    ['line-1939-09-28-pisa', 'river-pisa'],
    ['line-1939-09-28-narew', 'river-narew'],
    ['line-1939-09-28-bug', 'river-bug'],
    ['line-1939-09-28-san', 'river-san'],
    ['border-germany-notec', 'river-notec'],
    ['border-romania-dniester', 'river-dniester'],
    ['border-germany-vistula', 'river-vistula'],
    ['border-latvia-dvina', 'river-dvina'],
  ])('%s has the vertices of %s, but for its ends', (id, river) => {
    const course = new Set(courses.get(river)!.coordinates.flat().map(String))
    const points = stretches.get(id)!.geometry.coordinates.slice(1, -1)
    expect(points.filter((point) => !course.has(String(point))).length).toBeLessThan(3)
  })
})

interface Recipe {
  readonly id: string
  readonly cuts: readonly (readonly { readonly stretch?: string }[])[]
}

/** The ids of the stretches that the recipe of a line names. */
function stretchesOf(line: string): string[] {
  const recipes: Recipe[] = JSON.parse(read('sources/partition-lines.json'))
  const { cuts } = recipes.find(({ id }) => id === line)!
  return cuts.flat().flatMap(({ stretch }) => stretch ?? [])
}

describe('stretches that follow a river', () => {
  const along = all.filter(({ properties }) => properties.river !== undefined)

  it('name it, all of them and no others', () => {
    // The border of today follows several in one stretch.
    const followers = all.filter(
      ({ properties: { bounds, follows } }) =>
        follows === 'river' && bounds !== 'poland-today-eastern-border',
    )
    expect(along.map(({ id }) => id)).toEqual(followers.map(({ id }) => id))
    expect(along.length).toBeGreaterThan(20)
  })

  it.each(along.map((stretch) => [stretch.id, stretch] as const))('%s lies on it', (_, stretch) => {
    expect(faultsAlong(stretch)).toEqual([])
  })

  it('would not lie on it if they named another', () => {
    const rivers = [...new Set(along.map(({ properties }) => properties.river!))]
    fc.assert(
      fc.property(fc.constantFrom(...along), fc.constantFrom(...rivers), (stretch, river) => {
        fc.pre(river !== stretch.properties.river)
        expect(
          faultsAlong({ ...stretch, properties: { ...stretch.properties, river } }),
        ).not.toEqual([])
      }),
      { numRuns: 30, seed: 1939 },
    )
  })

  it('would not lie on it with a vertex moved by 10 km', () => {
    fc.assert(
      fc.property(fc.constantFrom(...along), fc.nat(), fc.nat(359), (stretch, where, direction) => {
        const { coordinates } = stretch.geometry
        const index = 1 + (where % (coordinates.length - 2))
        const moved = coordinates.with(index, shifted(coordinates[index]!, direction, 10))
        // Along the river it may have moved to another bend of it.
        fc.pre(nearestOn(stretch, moved[index]!) > worstKm)
        const geometry = { ...stretch.geometry, coordinates: moved }
        expect(faultsAlong({ ...stretch, geometry })).not.toEqual([])
      }),
      { numRuns: 30, seed: 1939 },
    )
  })
})

describe('the checks can fail', () => {
  it('finds nothing in the outline as it is', () => {
    expect(shapeFaults(outline)).toEqual([])
    expect(wrongTowns(outline)).toEqual([])
  })

  it('finds any finely drawn vertex that has been moved across its course by 10 km', () => {
    const fine = outline.flatMap((point, index) => {
      const [before, after] = [outline[index - 1], outline[index + 1]]
      if (!before || !after || planar(before, point) > 3 || planar(point, after) > 3) return []
      return [index]
    })
    expect(fine.length).toBeGreaterThan(1500)
    fc.assert(
      fc.property(fc.constantFrom(...fine), fc.constantFrom(-90, 90), (index, turn) => {
        const course = bearing(outline[index - 1]!, outline[index + 1]!)
        const moved = outline.with(index, shifted(outline[index]!, course + turn, 10))
        expect(shapeFaults(moved)).not.toEqual([])
      }),
      { seed: 1939 },
    )
  })

  it('finds the towns that change sides when the outline is moved by 40 km', () => {
    const east = outline.map(([lng, lat]): Position => [lng! + 0.6, lat!])
    const west = outline.map(([lng, lat]): Position => [lng! - 0.6, lat!])
    for (const moved of [east, west]) expect(wrongTowns(moved).length).toBeGreaterThan(50)
  })

  it('finds a town that is put on the other side', () => {
    const poznan = towns.find(({ name }) => name === 'Poznań')!
    expect(wrongTowns(outline, [{ ...poznan, august: 'outside' }])).toEqual(['Poznań'])
  })

  it.each([
    ['sources', '/features/3/properties/sources'],
    ['precisionKm', '/features/3/properties/precisionKm'],
    ['certainty', '/features/3/properties/certainty'],
    ['follows', '/features/3/properties/follows'],
    ['changes', '/features/3/properties/changes'],
  ])('refuses a stretch without %s, with file, feature and path', (member, path) => {
    const layer = sample()
    const { [member]: _, ...rest } = layer.features[3]!.properties as unknown as Record<
      string,
      unknown
    >
    Object.assign(layer.features[3]!, { properties: rest })
    const [fault] = faultsOf(JSON.stringify(layer))
    expect(fault).toMatchObject({ file: 'a.geojson', path, feature: layer.features[3]!.id })
  })

  it('refuses a stretch that rests on a work nobody knows', () => {
    const layer = sample()
    Object.assign(layer.features[0]!.properties, { sources: ['nobody1939'] })
    expect(faultsOf(JSON.stringify(layer))[0]!.message).toContain('nobody1939')
  })

  it('refuses a stretch that names a river and follows something else', () => {
    const layer = sample()
    const index = layer.features.findIndex(({ properties }) => properties.follows === 'ridge')
    Object.assign(layer.features[index]!.properties, { river: 'river-bug' })
    const [fault] = faultsOf(JSON.stringify(layer))
    expect(fault).toMatchObject({ path: `/features/${index}/properties` })
    expect(fault!.message).toContain('only a stretch that follows a river names one')
  })

  it('refuses a stretch along a river that is not in the layer', () => {
    const [stretch] = all.filter(({ properties }) => properties.river)
    const [fault] = checkRivers([stretch!], [...lines.values(), ...areas.values()], [], 'a.geojson')
    expect(fault!.path).toBe('/features/0/properties/river')
  })

  it('refuses a stretch with swapped axes, and says so', () => {
    const layer = sample()
    const { geometry } = layer.features[0]!
    Object.assign(geometry, { coordinates: geometry.coordinates.map((each) => each.toReversed()) })
    expect(faultsOf(JSON.stringify(layer))[0]!.message).toContain('axes look swapped')
  })
})

function sample(): { features: Stretch[] } {
  return JSON.parse(read('layers/borders.geojson'))
}

function faultsOf(text: string): GeodataError['faults'] {
  try {
    checkStretches(text, 'a.geojson', sourceIds)
    return []
  } catch (error) {
    if (error instanceof GeodataError) return error.faults
    throw error
  }
}

/** The names of the towns that a ring has on the wrong side. */
function wrongTowns(ring: Position[], among: readonly Town[] = towns): string[] {
  const polygon: Polygon = { type: 'Polygon', coordinates: [ring] }
  return among
    .filter(({ position, august }) => {
      return booleanPointInPolygon(position, polygon) !== (august !== 'outside')
    })
    .map(({ name }) => name)
}

/** Where a river has moved its bends since, or another source cuts them off. */
const worstKm = 3

/** Kilometres to the river of a stretch, on a plane that touches the globe at the position. */
function nearestOn({ properties }: Stretch, [lng, lat]: Position): number {
  const { geometry } = riverById.get(properties.river!)!
  const shrink = Math.cos((lat! * Math.PI) / 180)
  let least = Infinity
  for (const line of (geometry as MultiLineString).coordinates) {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1]!, line[index]!]
      const [x, y] = [(from[0]! - lng!) * shrink, from[1]! - lat!]
      const [dx, dy] = [(to[0]! - from[0]!) * shrink, to[1]! - from[1]!]
      const part = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy)))
      least = Math.min(least, (x + part * dx) ** 2 + (y + part * dy) ** 2)
    }
  }
  return 111.3 * Math.sqrt(least)
}

/**
 * How a stretch leaves the river that it names: on average by no more than both are drawn to, and
 * nowhere by more than 3 km. Its two ends belong to the neighbours too.
 */
function faultsAlong(stretch: Stretch): string[] {
  const inner = stretch.geometry.coordinates.slice(1, -1)
  const distances = inner.map((position) => nearestOn(stretch, position))
  const mean = distances.reduce((sum, each) => sum + each, 0) / distances.length
  const { precisionKm, river } = stretch.properties
  const allowed = precisionKm + (riverById.get(river!)!.properties.precisionKm ?? 0)
  return [
    ...(mean > allowed ? [`${mean} km on average, wanted ${allowed} at most`] : []),
    ...distances.filter((each) => each > worstKm).map((each) => `${each} km at worst`),
  ]
}

/** Where the ridge of the Carpathians does turn as sharply as a slip of the hand would. */
const trueCorner: Position = [24.12931, 48.53342]

/** Where a ring turns back on itself or leaps farther from its course than a border does; else, where it meets itself. */
function shapeFaults(ring: readonly Position[]): string[] {
  const points = ring.slice(0, -1)
  const leaps = points.filter((point, index) => {
    const [before, after] = [points.at(index - 1)!, points[(index + 1) % points.length]!]
    const [a, b, c] = [planar(before, point), planar(point, after), planar(before, after)]
    const cosine = (a * a + b * b - c * c) / (2 * a * b)
    const angle = Math.acos(Math.max(-1, Math.min(1, cosine)))
    const height = (a * b * Math.sin(angle)) / c
    return angle < 0.15 || (height > 7 && !isSame(point, trueCorner))
  })
  if (leaps.length > 0) return leaps.map(String)
  const loop = selfMeeting(ring)
  return loop ? [`meets itself at ${String(loop.position)}`] : []
}

/** Kilometres between two positions on a plane that touches the globe there: near enough for a shape. */
function planar(a: Position, b: Position): number {
  const shrink = Math.cos((a[1]! * Math.PI) / 180)
  return 111.3 * Math.hypot((a[0]! - b[0]!) * shrink, a[1]! - b[1]!)
}

function shifted([lng, lat]: Position, degrees: number, kilometres: number): Position {
  const angle = (degrees * Math.PI) / 180
  const shrink = Math.cos((lat! * Math.PI) / 180)
  return [
    lng! + (kilometres * Math.sin(angle)) / (111.3 * shrink),
    lat! + (kilometres * Math.cos(angle)) / 111.3,
  ]
}

/** Degrees, clockwise from north. */
function bearing(from: Position, to: Position): number {
  const shrink = Math.cos((from[1]! * Math.PI) / 180)
  return (Math.atan2((to[0]! - from[0]!) * shrink, to[1]! - from[1]!) * 180) / Math.PI
}

const ascending = (a: number, b: number): number => a - b

function nearest(line: readonly Position[], to: Position): number {
  const distances = line.map((point) => distanceKilometres(point, to))
  return distances.indexOf(Math.min(...distances))
}

function pointsOf({ geometry }: Stretch): string[] {
  return geometry.coordinates.map(String)
}
