/**
 * Takes the named river courses out of GSHHG (Debian `gmt-gshhg-full`, read with Debian `gmt`)
 * and writes `geodata/sources/river-courses.geojson`. Run: `npx tsx geodata/scripts/extract/extract-rivers.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { featureLines } from '../geometry/feature-lines'
import { roundLine } from '../geometry/round'
import { dumpCoast } from './gmt'
import { RiverGraph, type RiverPiece } from './river-graph'

interface Course {
  readonly id: string
  readonly names: Record<string, string>
  readonly rank: number
  /** Each list is one connected piece of the course, from the source to the mouth. */
  readonly anchors: readonly (readonly Position[])[]
}

const sources = new URL('../../sources/', import.meta.url)
const courses: Course[] = JSON.parse(readFileSync(new URL('river-anchors.json', sources), 'utf8'))

const pieces: RiverPiece[] = dumpCoast('-R4/67/39/73', '-Ia', '-Df')
  .map(({ header, points }) => ({ level: Number(/Level (\d+)/.exec(header)?.[1]), points }))
  .filter(({ level }) => level < 9)
// Where a river is wide, or dammed since, GSHHG has its banks as a lake and no midline.
const shores: RiverPiece[] = dumpCoast('-R4/67/39/73', '-W2', '-Df').map(({ points }) => ({
  level: 0,
  points,
}))
const graph = new RiverGraph([...pieces, ...shores])

const faults: string[] = []
const features = courses.flatMap(({ id, names, rank, anchors }) => {
  const lines: Position[][] = []
  for (const piece of anchors) {
    try {
      lines.push(roundLine(graph.route(id, piece)))
    } catch (fault) {
      faults.push(fault instanceof Error ? fault.message : String(fault))
    }
  }
  if (lines.length === 0) return []
  return {
    type: 'Feature' as const,
    id: `river-${id}`,
    properties: { names, rank },
    geometry: { type: 'MultiLineString' as const, coordinates: lines },
  }
})
if (faults.length > 0) console.error(faults.join('\n'))
writeFileSync(
  new URL('river-courses.geojson', sources),
  featureLines({ name: 'river courses, GSHHG 2.3.7', licence: 'LGPL-3.0-or-later' }, features),
)
