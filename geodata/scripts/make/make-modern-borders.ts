import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { clipLine } from '../geometry/clip-to-window'
import { roundLine } from '../geometry/round'
import { simplifyLine } from '../geometry/simplify'
import { readSource } from './read-source'

/** Leases, bases and zones that Natural Earth draws as countries: their edges are no borders between states. */
const withinOthers = new Set([
  'Baikonur',
  'Akrotiri',
  'Dhekelia',
  'N. Cyprus',
  'Cyprus U.N. Buffer Zone',
])

/** How far, in degrees, the ends of Natural Earth's borders may lie from the border of Poland that they meet. */
const REACH = 0.05

/**
 * `modern-borders.geojson`: where two of today's states meet on land; coasts are no borders.
 * Poland's is from DCW, the others from Natural Earth, their ends moved on to it.
 */
export function makeModernBorders(): Feature<MultiLineString>[] {
  const poland =
    readSource<FeatureCollection<LineString>>('poland-today.geojson').features[0]!.geometry
      .coordinates
  const others = naturalEarthBorders()
    .flatMap((line) => clipLine(line, [0, 35, 75, 78]))
    .map((line) => roundLine(simplifyLine(line, 0.5)))
    .map((line) => [snapped(line[0]!, poland), ...line.slice(1, -1), snapped(line.at(-1)!, poland)])
    // San Marino and the Vatican come out as a point at this detail.
    .map(roundLine)
    .filter((line) => line.length > 1)
  return [
    border(
      'border-poland',
      { en: "Border of today's Poland", pl: 'Granica dzisiejszej Polski' },
      0.4,
      ['dcw'],
      [poland],
    ),
    border(
      'borders-others',
      { en: 'Other borders of today', pl: 'Inne dzisiejsze granice' },
      1.5,
      ['natural-earth'],
      others,
    ),
  ]
}

function border(
  id: string,
  names: { en: string; pl: string },
  precisionKm: number,
  sources: string[],
  coordinates: Position[][],
): Feature<MultiLineString> {
  return {
    type: 'Feature',
    id,
    properties: { kind: 'border', names, precisionKm, sources },
    geometry: { type: 'MultiLineString', coordinates },
  }
}

function naturalEarthBorders(): Position[][] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const atlas: Topology<{
    countries: GeometryCollection
  }> = JSON.parse(readFileSync(file, 'utf8'))
  const lines = mesh(atlas, atlas.objects.countries, (a, b) => {
    const names = [a, b].map(nameOf)
    return a !== b && !names.some((name) => withinOthers.has(name) || name === 'Poland')
  }).coordinates
  return lines.filter((line) => !isAcrossPerekop(line))
}

function nameOf(country: object): string {
  const { properties }: { properties?: { name: string } } = country
  return properties?.name ?? ''
}

/** Natural Earth draws who holds Crimea; the border of Ukraine by international law does not cross the isthmus. */
function isAcrossPerekop(line: readonly Position[]): boolean {
  return line.every(([lng, lat]) => lng! > 32 && lng! < 36 && lat! > 45.5 && lat! < 46.5)
}

/** The vertex of the line that is nearest to an end, if there is one near; else the end itself. */
function snapped(end: Position, line: readonly Position[]): Position {
  let best = end
  let bestDistance = REACH
  for (const point of line) {
    const distance = Math.hypot(point[0]! - end[0]!, point[1]! - end[1]!)
    if (distance < bestDistance) [best, bestDistance] = [point, distance]
  }
  return best
}
