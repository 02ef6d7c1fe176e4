import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature as toFeature, mergeArcs } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'
import { areaSquareKilometres } from '../measure'
import { continuous } from './continuous'
import { densePolygons } from './densify'

/** What is known of a country: its name comes from its code, in any language. */
interface CountryProperties {
  /** As drawn by Natural Earth at 1:50 million, to three digits. */
  readonly squareKilometres: number
}

export type Country = Feature<MultiPolygon, CountryProperties>

type AtlasShape = (TopoPolygon | TopoMultiPolygon) & { properties: { name: string } }
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** ISO 3166-1 codes of what Natural Earth names otherwise than CLDR, by its name there. */
const codes: Readonly<Record<string, string>> = {
  'Antigua and Barb.': 'AG',
  'Bosnia and Herz.': 'BA',
  'Cabo Verde': 'CV',
  Congo: 'CG',
  'Dem. Rep. Congo': 'CD',
  'Eq. Guinea': 'GQ',
  'Faeroe Is.': 'FO',
  'Fr. Polynesia': 'PF',
  'Hong Kong': 'HK',
  Macao: 'MO',
  Macedonia: 'MK',
  Myanmar: 'MM',
  'N. Mariana Is.': 'MP',
  Palestine: 'PS',
  'S. Sudan': 'SS',
  'St. Vin. and Gren.': 'VC',
  Turkey: 'TR',
  'United States of America': 'US',
  Vatican: 'VA',
  'W. Sahara': 'EH',
  Åland: 'AX',
}

/** On no map of this projection is it whole. */
const leftOut = new Set(['AQ'])

/** Somewhere in the middle of Crimea, `[longitude, latitude]`: whose polygon of Russia has it inside its box. */
const crimea = { west: 32.3, south: 44.3, east: 36.7, north: 46.3 }

/** The countries of today by ISO 3166-1 alpha-2 code, from Natural Earth 1:50m (npm `world-atlas`). */
export function countriesToday(): Country[] {
  const file = join(process.cwd(), 'node_modules/world-atlas/countries-50m.json')
  const atlas: Atlas = JSON.parse(readFileSync(file, 'utf8'))
  const shapes = withCrimea(atlas, atlas.objects.countries.geometries as AtlasShape[])
  const known = codesByName()
  return shapes
    .flatMap((shape): Country[] => {
      const code = codes[shape.properties.name] ?? known.get(plain(shape.properties.name))
      if (!code || leftOut.has(code)) return []
      const geometry = drawnOn(shapeOf(atlas, shape))
      const dense = densePolygons(geometry, 0.5)
      const measured = areaSquareKilometres({ type: 'MultiPolygon', coordinates: dense })
      const squareKilometres = Number(measured.toPrecision(3))
      return [{ type: 'Feature', id: code, geometry, properties: { squareKilometres } }]
    })
    .toSorted((one, other) => String(one.id).localeCompare(String(other.id)))
}

function shapeOf(atlas: Atlas, shape: TopoPolygon | TopoMultiPolygon): Polygon | MultiPolygon {
  return (toFeature(atlas, shape) as Feature<Polygon | MultiPolygon>).geometry
}

/** Across the antimeridian, where the atlas jumps to the other end of the world. */
function drawnOn(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(continuous)) }
}

/** Natural Earth gives Crimea to who holds it; by international law it is a part of Ukraine. */
function withCrimea(atlas: Atlas, shapes: readonly AtlasShape[]): AtlasShape[] {
  const russia = shapes.find(({ properties }) => properties.name === 'Russia')
  const ukraine = shapes.find(({ properties }) => properties.name === 'Ukraine')
  if (russia?.type !== 'MultiPolygon' || !ukraine) {
    throw new Error('countries-50m.json: got no Russia or no Ukraine, wanted both')
  }
  const isCrimea = (arcs: number[][]) => {
    const { coordinates } = shapeOf(atlas, { type: 'Polygon', arcs })
    const [ring = []] = coordinates as Position[][]
    return ring.every(
      ([lng = 0, lat = 0]) =>
        lng > crimea.west && lng < crimea.east && lat > crimea.south && lat < crimea.north,
    )
  }
  const held = russia.arcs.filter(isCrimea)
  if (held.length === 0) throw new Error('countries-50m.json: got no Crimea, wanted it in Russia')
  const others = russia.arcs.filter((arcs) => !held.includes(arcs))
  const whole = mergeArcs(atlas, [ukraine, { type: 'MultiPolygon', arcs: held }])
  return shapes.map((shape) => {
    if (shape === russia) return { ...russia, arcs: others }
    return shape === ukraine ? { ...whole, properties: ukraine.properties } : shape
  })
}

/** Without accents and signs, small. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\bst\.? /g, 'saint ')
    .replaceAll('is.', 'islands')
    .replaceAll('rep.', 'republic')
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z ]/g, '')
}

/** The codes of all countries that CLDR has an English name for, by that name. */
function codesByName(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const all = letters.flatMap((first) => letters.map((second) => first + second))
  const found = new Map<string, string>()
  for (const code of all) {
    // A code that is no longer used, such as DD, has the name of what came after it.
    const isCurrent = new Intl.Locale(`und-${code}`).region === code
    const name = plain(names.of(code) ?? '')
    if (name && isCurrent) found.set(name, code)
  }
  return found
}
