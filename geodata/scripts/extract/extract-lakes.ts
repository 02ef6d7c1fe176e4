/**
 * Takes the lakes of at least 100 km2 out of GSHHG (Debian `gmt-gshhg-full`, read with Debian `gmt`)
 * and writes `geodata/sources/lakes.geojson`. Run: `npx tsx geodata/scripts/extract/extract-lakes.ts`.
 */
import { writeFileSync } from 'node:fs'
import type { Feature, Polygon, Position } from 'geojson'
import { areaSquareKilometres } from '../../measure'
import { counterClockwise } from '../../split'
import { featureLines } from '../geometry/feature-lines'
import { simplifyLine } from '../geometry/simplify'
import { withoutLoops } from '../geometry/without-loops'
import { dumpCoast } from './gmt'

/** GMT cuts shores at the edges of its storage bins; the two ends agree to about a metre. */
const key = (point: Position): string => `${point[0]!.toFixed(4)},${point[1]!.toFixed(4)}`

function joinToRings(pieces: Position[][]): Position[][] {
  const byStart = new Map(pieces.map((piece) => [key(piece[0]!), piece]))
  const rings: Position[][] = []
  for (const first of pieces) {
    if (!byStart.has(key(first[0]!))) continue
    const ring: Position[] = []
    for (let piece: Position[] | undefined = first; piece; piece = byStart.get(key(ring.at(-1)!))) {
      byStart.delete(key(piece[0]!))
      ring.push(...(ring.length > 0 ? piece.slice(1) : piece))
    }
    if (key(ring[0]!) === key(ring.at(-1)!)) rings.push([...ring.slice(0, -1), ring[0]!])
    else console.error(`left out: a shore that does not close, from [${ring[0]!.join(', ')}]`)
  }
  return rings
}

const pieces = dumpCoast('-R3/66/38/72', '-W2/faint', '-Df', '-A100/2/2').map(
  ({ points }) => points,
)
const lakes = joinToRings(pieces.filter((piece) => piece.length > 1))
  .map((ring) => counterClockwise(withoutLoops(simplifyLine(ring, 0.45), 80)))
  .filter((ring) => ring.length >= 4)
  .map((ring): Feature<Polygon> => ({
    type: 'Feature',
    properties: {
      areaKm2: Math.round(areaSquareKilometres({ type: 'Polygon', coordinates: [ring] })),
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  .toSorted((a, b) => b.properties!.areaKm2 - a.properties!.areaKm2)
writeFileSync(
  new URL('../../sources/lakes.geojson', import.meta.url),
  featureLines(
    { name: 'lakes of at least 100 km2, GSHHG 2.3.7', licence: 'LGPL-3.0-or-later' },
    lakes,
  ),
)
