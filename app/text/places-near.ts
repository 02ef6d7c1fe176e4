import bbox from '@turf/bbox'
import type { Position } from 'geojson'
import type { Locale, Messages } from '@/app/messages'
import { fill } from '@/components/state/fill-message'
import { areaSquareKilometres, distanceKilometres } from '@/geodata/measure'
import { type Exchange, placesIn } from '@/geodata/compare/compare-lines'
import { overlapSquareKilometres } from '@/geodata/compare/overlap'
import { townsOf } from '@/geodata/compare/towns'
import { loadGeodata } from '@/geodata/load'
import { contentFeatures } from '../geodata/content-features'
import type { Area, ContentFeature } from '@/geodata/types'
import { townName } from './divided-lines'

/** How much of a piece and of a drawn area must be the same land for the piece to have its name. */
const sameLand = 0.9

/** The town nearest to a position, in a language. */
export function nearestTown(position: Position, locale: Locale): string {
  const [nearest] = townsOf(loadGeodata()).toSorted(
    (one, other) =>
      distanceKilometres(position, [...one.position]) -
      distanceKilometres(position, [...other.position]),
  )
  return nearest ? townName(nearest, locale) : ''
}

/** The drawn area that a piece is, but for its edges. */
export function areaOfPiece({ geometry, squareKilometres }: Exchange): Area | undefined {
  return contentFeatures()
    .filter((feature): feature is Area => isTerritory(feature))
    .find((area) => {
      const size = areaSquareKilometres(area.geometry)
      if (Math.min(size, squareKilometres) < sameLand * Math.max(size, squareKilometres))
        return false
      return overlapSquareKilometres(geometry, area.geometry) > sameLand * squareKilometres
    })
}

function isTerritory({ properties }: ContentFeature): boolean {
  return properties.kind === 'area' && !properties.side
}

/** What a piece of land is called: by its largest town, or by the nearest to its middle. */
export function describePiece(
  { geometry }: Exchange,
  locale: Locale,
  { compare }: Messages,
): string {
  const features = townsOf(loadGeodata()).map((town) => ({
    type: 'Feature' as const,
    properties: town,
    geometry: { type: 'Point' as const, coordinates: [...town.position] },
  }))
  const [largest] = placesIn(geometry, features)
  if (largest) return fill(compare.around, { town: townName(largest.properties, locale) })
  const [west, south, east, north] = bbox(geometry)
  const middle = [(west + east) / 2, (south + north) / 2]
  return fill(compare.near, { town: nearestTown(middle, locale) })
}
