import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { splitPolygon } from '../../split'
import type { AreaProperties, ShareSide } from '../../types'
import { makeBorders } from './make-borders'
import { meanPrecision } from './mean-precision'
import { makePartition, type Partition } from './partition'
import { readSource } from './read-source'

/** `areas.geojson`: Poland and its shares, cut from it by the lines, as true as the stretches around them. */
export function makeAreas(): Feature<Polygon | MultiPolygon>[] {
  const partition = makePartition()
  const properties =
    readSource<Record<string, Omit<AreaProperties, 'kind' | 'precisionKm'>>>('area-properties.json')
  const stretches = makeBorders()
  return Object.entries(properties).map(([id, own]) => {
    const geometry =
      own.line && own.side ? makeShare(partition, own.line, own.side) : partition.outline
    const precisionKm = meanPrecision(id, geometry, stretches)
    return {
      type: 'Feature',
      id,
      properties: { kind: 'area', ...own, precisionKm },
      geometry,
    }
  })
}

/**
 * One side of a line. Every cut leads from north to south or from the east into the Reich, so the
 * Soviet share lies on its left and what it parts from that share goes to Germany.
 */
export function makeShare(
  { outline, cuts }: Partition,
  line: string,
  side: ShareSide,
): Polygon | MultiPolygon {
  const german: Position[][][] = []
  let soviet = outline
  for (const { drawn } of cuts.get(line)!) {
    const { left, right } = splitPolygon(soviet, drawn)
    soviet = left
    german.push(right.coordinates)
  }
  if (side === 'ussr') return soviet
  return german.length === 1
    ? { type: 'Polygon', coordinates: german[0]! }
    : { type: 'MultiPolygon', coordinates: german }
}
