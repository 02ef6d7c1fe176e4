import type { Feature, LineString } from 'geojson'
import type { LineProperties } from '../../types'
import { makePartition, wholeLine } from './partition'
import { readSource } from './read-source'

/** `lines.geojson`: the two lines of 1939, the Curzon line and the border of today, each from border to border. */
export function makeLines(): Feature<LineString>[] {
  const partition = makePartition()
  const properties =
    readSource<Record<string, Omit<LineProperties, 'kind'>>>('line-properties.json')
  return Object.entries(properties).map(([id, own]) => ({
    type: 'Feature',
    id,
    properties: { kind: 'line', ...own },
    geometry: { type: 'LineString', coordinates: wholeLine(partition, id) },
  }))
}
