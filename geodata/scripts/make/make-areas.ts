import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { splitPolygon } from '../../split'
import type { AreaProperties, ShareSide } from '../../types'
import { makePartition, type Partition } from './partition'
import { readSource } from './read-source'

/** `areas.geojson`: Poland and its shares, cut from it by the lines. */
export function makeAreas(): Feature<Polygon | MultiPolygon>[] {
  const partition = makePartition()
  const properties =
    readSource<Record<string, Omit<AreaProperties, 'kind'>>>('area-properties.json')
  return Object.entries(properties).map(([id, own]) => ({
    type: 'Feature',
    id,
    properties: { kind: 'area', ...own },
    geometry: own.line && own.side ? makeShare(partition, own.line, own.side) : partition.outline,
  }))
}

/**
 * One side of a line. Every cut leads from north to south or from the east into the Reich, so the
 * Soviet share lies on its left and what it parts from that share goes to Germany.
 */
function makeShare(
  { outline, cuts }: Partition,
  line: string,
  side: ShareSide,
): Polygon | MultiPolygon {
  const german: Position[][][] = []
  let soviet = outline
  for (const cut of cuts.get(line)!) {
    const { left, right } = splitPolygon(soviet, cut)
    soviet = left
    german.push(right.coordinates)
  }
  if (side === 'ussr') return soviet
  return german.length === 1
    ? { type: 'Polygon', coordinates: german[0]! }
    : { type: 'MultiPolygon', coordinates: german }
}
