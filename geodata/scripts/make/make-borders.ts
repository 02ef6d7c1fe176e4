import type { Feature, LineString, Position } from 'geojson'
import { isSame } from '../../segments'
import type { StretchProperties } from '../../types'
import { stretchesOf } from './line-stretches'
import { borderStretches } from './make-outline'
import { makePartition } from './partition'
import { readSource } from './read-source'

/**
 * `borders.geojson`: the border of 1939 stretch by stretch, clockwise, then the lines. The vertices
 * are those of the outline and of the cuts, crossing points included.
 * @throws when a stretch of a line has no properties, or properties no stretch.
 */
export function makeBorders(): Feature<LineString, StretchProperties>[] {
  const { outline, cuts } = makePartition()
  const clockwise = outline.coordinates[0]!.toReversed()
  const border = borderStretches().map(({ id, properties, geometry: { coordinates } }) =>
    stretch(String(id), properties, along(clockwise, coordinates[0]!, coordinates.at(-1)!)),
  )
  return [...border, ...lineStretches(stretchesOf(cuts))]
}

function lineStretches(
  drawn: ReadonlyMap<string, Position[]>,
): Feature<LineString, StretchProperties>[] {
  const properties =
    readSource<Record<string, Omit<StretchProperties, 'kind'>>>('line-stretches.json')
  const undescribed = [...drawn.keys()].filter((id) => !properties[id])
  const undrawn = Object.keys(properties).filter((id) => !drawn.has(id))
  if (undescribed.length + undrawn.length > 0)
    throw new Error(
      `line-stretches.json lacks [${undescribed.join(', ')}], and partition-lines.json draws no [${undrawn.join(', ')}]`,
    )
  return Object.entries(properties).map(([id, own]) =>
    stretch(id, { kind: 'stretch', ...own }, drawn.get(id)!),
  )
}

function stretch(
  id: string,
  properties: StretchProperties,
  coordinates: Position[],
): Feature<LineString, StretchProperties> {
  return { type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates } }
}

/** The vertices of a ring from one of them to another, in the direction of the ring. */
function along(ring: readonly Position[], from: Position, to: Position): Position[] {
  const points = ring.slice(0, -1)
  const start = points.findIndex((point) => isSame(point, from))
  const turned = [...points.slice(start), ...points.slice(0, start)]
  return turned.slice(0, turned.findIndex((point) => isSame(point, to)) + 1)
}
