import type { Feature, LineString, Position } from 'geojson'
import type { StretchProperties } from '../../types'
import { readSource } from './read-source'
import { makePieces } from './territory-pieces'

/**
 * `territory-borders.geojson`: the boundaries that the territories do not share with Poland or with a
 * line, stretch by stretch.
 * @throws when a stretch has no properties, or properties no stretch.
 */
export function makeTerritoryBorders(): Feature<LineString, StretchProperties>[] {
  const properties = readSource<Record<string, Omit<StretchProperties, 'kind'>>>(
    'territory-stretches.json',
  )
  const { stretches } = makePieces()
  const undescribed = [...stretches.keys()].filter((id) => !properties[id])
  const undrawn = Object.keys(properties).filter((id) => !stretches.has(id))
  if (undescribed.length + undrawn.length > 0)
    throw new Error(
      `territory-stretches.json lacks [${undescribed.join(', ')}], and territory-cuts.json draws no [${undrawn.join(', ')}]`,
    )
  return Object.entries(properties).map(([id, own]) => ({
    type: 'Feature',
    id,
    properties: { kind: 'stretch', ...own },
    geometry: { type: 'LineString', coordinates: stretches.get(id) as Position[] },
  }))
}
