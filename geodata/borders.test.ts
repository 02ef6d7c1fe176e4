import { readFileSync } from 'node:fs'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { FeatureCollection, LineString, MultiLineString, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { areaSquareKilometres, distanceKilometres, lengthKilometres } from './measure'
import { GeodataError } from './parse/project/geodata-error'
import { checkStretches } from './scripts/make/check-stretches'
import { isSame, selfMeeting } from './segments'
import type { Stretch } from './types'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const { areas, lines, stretches, bibliography } = loadGeodata()
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
