import type { Feature, Point, Position } from 'geojson'
import type { SiteProperties } from '../../types'
import { readSource } from './read-source'

type SiteSource = Omit<SiteProperties, 'kind'> & {
  readonly id: string
  readonly position: Position
}

/** `sites.geojson`, as `sources/sites.json` has them. */
export function makeSites(): Feature<Point>[] {
  return readSource<SiteSource[]>('sites.json').map((site) => ({
    type: 'Feature',
    id: site.id,
    properties: {
      kind: 'site',
      category: site.category,
      names: site.names,
      longNames: site.longNames,
      otherNames: site.otherNames,
      dates: site.dates,
      precisionKm: site.precisionKm,
      positionSource: site.positionSource,
      sources: site.sources,
      claims: site.claims,
      geonamesId: site.geonamesId,
      note: site.note,
    } satisfies SiteProperties,
    geometry: { type: 'Point', coordinates: site.position },
  }))
}
