import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson'
import { isSame, selfMeeting } from '../../segments'
import { counterClockwise } from '../../split'
import type { StretchProperties } from '../../types'
import { readSource } from './read-source'

/** The stretches of the border as they are drawn, clockwise. */
export function borderStretches(): Feature<LineString, StretchProperties>[] {
  return readSource<FeatureCollection<LineString, StretchProperties>>('poland-1939-border.geojson')
    .features
}

/**
 * The border of Poland on 31 August 1939 as one ring, put together from its stretches.
 * @throws when a stretch does not begin where the one before it ends, or the ring meets itself.
 */
export function makeOutline(): Polygon {
  const features = borderStretches()
  const ring: Position[] = []
  for (const [index, { id, geometry }] of features.entries()) {
    const before = features.at(index - 1)!
    const end = before.geometry.coordinates.at(-1)!
    const start = geometry.coordinates[0]!
    if (!isSame(end, start))
      throw new Error(
        `poland-1939-border.geojson: stretch "${String(id)}" begins at [${start.join(', ')}], ` +
          `wanted [${end.join(', ')}], where "${String(before.id)}" ends`,
      )
    ring.push(...geometry.coordinates.slice(0, -1))
  }
  ring.push(ring[0]!)
  const kink = selfMeeting(ring)
  if (kink)
    throw new Error(
      `poland-1939-border.geojson: the ring meets itself at [${kink.position.join(', ')}]`,
    )
  return { type: 'Polygon', coordinates: [counterClockwise(ring)] }
}
