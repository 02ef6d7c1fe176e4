import type { Position } from 'geojson'
import { fill } from '@/components/state/fill-message'
import { countryAt } from '@/components/true-size/place-under'
import type { ShapeToLay } from '@/components/true-size/shapes-to-lay'
import type { SizeWords } from '@/components/true-size/size-words'

/** Where a middle lies, in words: the country of today, or else the position, in degrees. */
export function writePlace(
  [longitude = 0, latitude = 0]: Position,
  countries: readonly ShapeToLay[],
  locale: string,
  words: SizeWords,
): string {
  const country = countryAt(countries, [longitude, latitude])
  if (country) {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    return names.of(String(country.id)) ?? String(country.id)
  }
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const within = longitude - 360 * Math.round(longitude / 360)
  return fill(words.at, {
    latitude: `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? words.south : words.north}`,
    longitude: `${degrees.format(Math.abs(within))}° ${within < 0 ? words.west : words.east}`,
  })
}
