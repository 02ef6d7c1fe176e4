/**
 * Takes the Polish coast of 1939 with the Hel peninsula out of GSHHG (Debian `gmt-gshhg-full`, read
 * with Debian `gmt`) and puts it into `geodata/sources/poland-1939-border.geojson`.
 * Run: `npx tsx geodata/scripts/extract/extract-coast.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Feature, LineString, Position } from 'geojson'
import { roundLine } from '../geometry/round'
import { simplifyLine } from '../geometry/simplify'
import { dumpCoast } from './gmt'
import { RiverGraph } from './river-graph'

/** Along the open sea to the end of Hel, back along the bay, and on to the border of Danzig. */
const anchors: Position[] = [
  [18.058, 54.833],
  [18.35, 54.83],
  [18.6, 54.735],
  [18.815, 54.6],
  [18.6, 54.715],
  [18.42, 54.77],
  [18.41, 54.72],
  [18.55, 54.53],
  [18.566, 54.455],
]
const shores = dumpCoast('-R17.5/19.5/54/55.5', '-W1', '-Df')
  .filter(({ points }) => points.length > 1)
  .map(({ points }) => ({ level: 0, points }))
const coast = roundLine(simplifyLine(new RiverGraph(shores).route('coast', anchors), 0.15))

const file = new URL('../../sources/poland-1939-border.geojson', import.meta.url)
const [head, ...rows] = readFileSync(file, 'utf8').split('\n')
const features = rows
  .slice(0, -2)
  .map((row): Feature<LineString> => JSON.parse(row.replace(/,$/, '')))
const index = features.findIndex(({ id }) => id === 'border-baltic-coast')
features[index]!.geometry.coordinates = coast
features[index - 1]!.geometry.coordinates.splice(-1, 1, coast[0]!)
features[index + 1]!.geometry.coordinates.splice(0, 1, coast.at(-1)!)
writeFileSync(
  file,
  `${head}\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
)
