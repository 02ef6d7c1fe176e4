import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature as toFeature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { layerFeatures } from '@/geodata/layer-features'
import { areaSquareKilometres, lengthKilometres } from '@/geodata/measure'
import type { Area, Line } from '@/geodata/types'
import { mapFiles } from './map-files'

const areas = byId(layerFeatures('areas') as readonly Area[])
const lines = byId(layerFeatures('lines') as readonly Line[])
// These are in the files of other layers.
for (const [id, { properties }] of lines) {
  if (id === 'poland-today-eastern-border' || properties.variantOf) lines.delete(id)
}
const shapes: ReadonlyMap<string, Area | Line> = new Map<string, Area | Line>([...areas, ...lines])

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]) {
  return new Map<string, Entry>(entries.map((entry) => [entry.id, entry]))
}

/** The areas and lines of a map file as they are drawn, by id. */
function drawn(topology: Topology) {
  const features = ['areas', 'lines'].flatMap(
    (object) => toFeature(topology, topology.objects[object] as GeometryCollection).features,
  )
  return new Map(features.map(({ id, geometry }) => [String(id), geometry as Area['geometry']]))
}

const overview = mapFiles['partition-overview.topojson']!()
const detail = mapFiles['partition-detail.topojson']!()
const resolutions = [
  ['overview', overview],
  ['detail', detail],
] as const

describe('what the first view fetches of the map', () => {
  const needed = ['basemap-overview.topojson', 'partition-overview.topojson'] as const
  const files = needed.map((file) => Buffer.from(JSON.stringify(mapFiles[file]!())))
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  it.each([
    ['gzip', (file: Buffer) => gzipSync(file, { level: constants.Z_BEST_COMPRESSION })],
    ['brotli', (file: Buffer) => brotliCompressSync(file, brotli)],
  ])('is at most 60 kB by %s', (_, compress) => {
    const bytes = files.map((file) => compress(file).byteLength)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000)
  })
})

const dividing = [...lines.keys()].filter((line) =>
  [...areas.values()].some(({ properties }) => properties.line === line),
)

describe.each(resolutions)('the partition in %s', (_, topology) => {
  const shown = drawn(topology)

  it.each(dividing)('has no gap and no overlap between the shares of %s', (line) => {
    const shares = [...areas.values()].filter(({ properties }) => properties.line === line)
    const measured = shares.map(({ id }) => areaSquareKilometres(shown.get(id)!))
    const whole = areaSquareKilometres(shown.get('poland-1939-08-31')!)
    expect(measured.reduce((sum, area) => sum + area, 0)).toBeCloseTo(whole, 3)
  })

  it.each(dividing)('draws %s along the edge that its shares have in common', (line) => {
    const { geometries } = topology.objects['areas'] as GeometryCollection
    const shares = geometries.filter(({ id }) => areas.get(String(id))?.properties.line === line)
    const object = { type: 'GeometryCollection', geometries: shares } as GeometryObject
    const common = mesh(topology, object, (one, other) => one !== other)
    const path = shown.get(line) as unknown as LineString
    const vertices = new Set(path.coordinates.map(String))
    expect(common.coordinates.flat().filter((vertex) => !vertices.has(String(vertex)))).toEqual([])
    // The line of 28 September follows the border of East Prussia for a while.
    expect(lengthKilometres(common)).toBeGreaterThan(0.9 * lengthKilometres(path))
  })

  it('has lost no feature, and none of its parts', () => {
    for (const [id, { geometry }] of shapes) {
      expect(shown.get(id)).toBeTruthy()
      expect([id, pathsOf(shown.get(id)!).length]).toEqual([id, pathsOf(geometry).length])
    }
  })
})

type Shape = LineString | MultiLineString | Polygon | MultiPolygon

function pathsOf(shape: Shape): Position[][] {
  if (shape.type === 'LineString') return [shape.coordinates]
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates
}

/** Kilometres east and north on a plane that is true to a few percent in Poland. */
function toPlane([longitude = 0, latitude = 0]: Position): { x: number; y: number } {
  const degree = 111.2
  return { x: longitude * degree * Math.cos((52 * Math.PI) / 180), y: latitude * degree }
}

/** The two ends of a line. */
function endsOf(shape: Shape) {
  const [path = []] = pathsOf(shape)
  return [path[0]!, path.at(-1)!].map(toPlane)
}

/** How far the farthest vertex of one shape lies from the edges of another, in kilometres. */
function farthest(shape: Shape, other: Shape): number {
  const edges = pathsOf(other).flatMap((path) => {
    const points = path.map(toPlane)
    return points.slice(1).map((to, index) => ({ from: points[index]!, to }))
  })
  const distances = pathsOf(shape)
    .flat()
    .map((position) => {
      const { x, y } = toPlane(position)
      let least = Infinity
      for (const { from, to } of edges) {
        const [dx, dy] = [to.x - from.x, to.y - from.y]
        const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)
        const at = Math.min(Math.max(along, 0), 1)
        least = Math.min(least, Math.hypot(x - from.x - at * dx, y - from.y - at * dy))
      }
      return least
    })
  return Math.max(...distances)
}

describe('the overview of the partition', () => {
  // Web Mercator, 256 pixels to the round of the earth at zoom 0; the detail comes at zoom 6.
  const pixel = (40_075 * Math.cos((52 * Math.PI) / 180)) / 256 / 2 ** 6
  const [coarse, fine] = [drawn(overview), drawn(detail)]
  it.each([...shapes.keys()])(
    'draws %s within a pixel of the detail that takes its place',
    (id) => {
      expect(farthest(fine.get(id)!, coarse.get(id)!)).toBeLessThan(pixel)
    },
  )

  it('has the same ends of lines, so that they meet the border in both', () => {
    for (const id of lines.keys()) {
      for (const [index, end] of endsOf(coarse.get(id)!).entries()) {
        const other = endsOf(fine.get(id)!)[index]!
        expect(Math.hypot(end.x - other.x, end.y - other.y)).toBeLessThan(0.2)
      }
    }
  })
})
