/**
 * Takes the land border of today's Poland out of DCW (Debian `gmt-dcw`, read with Debian `gmt`) and
 * writes `geodata/sources/poland-today.geojson`: it is 0.3 km true, where Natural Earth is 1 km off
 * and would run beside the stretches of 1939 that are still a border.
 * Run: `npx tsx geodata/scripts/extract/extract-poland-today.ts`.
 */
import { writeFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { counterClockwise } from '../../split'
import { featureLines } from '../geometry/feature-lines'
import { roundLine } from '../geometry/round'
import { simplifyLine } from '../geometry/simplify'
import { dumpCoast } from './gmt'

/** Where the border leaves the sea in the west and comes back to it on the Vistula spit. */
const west: Position = [14.226, 53.93]
const east: Position = [19.64, 54.46]

const rings = dumpCoast('-EPL').map(({ points }) => points)
const ring = counterClockwise(rings.toSorted((a, b) => b.length - a.length)[0]!).slice(0, -1)
const nearest = ([lng, lat]: Position): number => {
  const distances = ring.map((point) => Math.hypot(point[0]! - lng!, point[1]! - lat!))
  return distances.indexOf(Math.min(...distances))
}
const [start, end] = [nearest(west), nearest(east)]
// Counter-clockwise from the west leads through the south.
const border =
  start < end ? ring.slice(start, end + 1) : [...ring.slice(start), ...ring.slice(0, end + 1)]
writeFileSync(
  new URL('../../sources/poland-today.geojson', import.meta.url),
  featureLines({ name: "land border of today's Poland, DCW 2.1.1", licence: 'LGPL-3.0-or-later' }, [
    {
      type: 'Feature',
      id: 'poland-today',
      properties: {},
      geometry: { type: 'LineString', coordinates: roundLine(simplifyLine(border, 0.1)) },
    },
  ]),
)
