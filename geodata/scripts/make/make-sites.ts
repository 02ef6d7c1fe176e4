import type { Feature, Point, Position } from 'geojson'
import type { Names, SiteProperties } from '../../types'
import { readSource } from './read-source'

type SiteSource = Omit<SiteProperties, 'kind'> & {
  readonly id: string
  readonly position: Position
  /** In full, for editors; the layer carries names short enough for a label. */
  readonly longNames: Names
}

/** `sites.geojson`, as `sources/sites.json` has them. */
export function makeSites(): Feature<Point>[] {
  return readSource<SiteSource[]>('sites.json').map(({ id, position, longNames: _, ...own }) => ({
    type: 'Feature',
    id,
    properties: { kind: 'site', ...own },
    geometry: { type: 'Point', coordinates: position },
  }))
}
