import type { Feature, LineString, MultiLineString, Position } from 'geojson'
import { deliveredSources, deliveredRange } from '../../delivered-range'
import type { Delivery } from '../../parse/project/deliveries'
import type { RouteProperties, Tonnage } from '../../types'
import { roundPosition } from '../geometry/round'
import { townOf } from './gazetteer'
import { makeCities } from './make-cities'
import { makeSites } from './make-sites'
import { readDeliveries, readSource } from './read-source'

/** A place that a route passes: a feature of the layers, a town of GeoNames, or a point at sea. */
type Waypoint =
  | { readonly feature: string }
  | { readonly town: string; readonly geonamesId: number }
  | { readonly waypoint: string; readonly position: Position }

type RouteSource = Omit<RouteProperties, 'kind' | 'via' | 'tonnages'> & {
  readonly id: string
  /** Ids of `deliveries.json`: goods that went this way too, in what part is not known. */
  readonly deliveries: readonly string[]
  /** What was counted on this route itself. */
  readonly counts: readonly Omit<Tonnage, 'scope'>[]
  readonly legs: readonly (readonly Waypoint[])[]
}

const file = 'routes.json'

/**
 * `routes.geojson`: each leg straight from waypoint to waypoint; what went by all routes together is
 * taken from `deliveries.json`.
 * @throws when a route names a feature, a town or a delivery that there is not
 */
export function makeRoutes(): Feature<LineString | MultiLineString>[] {
  const places = new Map(
    [...makeSites(), ...makeCities()].map(({ id, geometry }) => [String(id), geometry.coordinates]),
  )
  const deliveries = new Map(readDeliveries().map((delivery) => [delivery.id, delivery]))

  return readSource<RouteSource[]>(file).map(({ id, deliveries: ids, counts, legs, ...own }) => {
    const lines = legs.map((leg) => leg.map((point) => positionOf(point, places, id)))
    const properties: RouteProperties = {
      kind: 'route',
      ...own,
      via: legs.map((leg) => leg.flatMap((point) => ('feature' in point ? [point.feature] : []))),
      tonnages: [
        ...counts.map((count): Tonnage => ({ ...count, scope: 'this-route' })),
        ...ids.map((delivery) => byAllRoutes(deliveries.get(delivery), `${id}: ${delivery}`)),
      ],
    }
    const [first] = lines
    return {
      type: 'Feature',
      id,
      properties,
      geometry:
        lines.length === 1
          ? { type: 'LineString', coordinates: first! }
          : { type: 'MultiLineString', coordinates: lines },
    }
  })
}

function positionOf(
  point: Waypoint,
  places: ReadonlyMap<string, Position>,
  route: string,
): Position {
  if ('position' in point) return roundPosition(point.position)
  if ('town' in point) {
    const { loc } = townOf(point.geonamesId, file, `${route}: ${point.town}`)
    return roundPosition([...loc.coordinates])
  }
  const position = places.get(point.feature)
  if (position) return position
  throw new Error(`${file}: "${route}" passes "${point.feature}", wanted the id of a site or city`)
}

function byAllRoutes(delivery: Delivery | undefined, entry: string): Tonnage {
  if (delivery?.unit !== 'tons')
    throw new Error(`${file}: got "${entry}", wanted the id of a delivery in tons`)
  return {
    of: delivery.names,
    scope: 'all-routes',
    ...deliveredRange(delivery),
    sources: deliveredSources(delivery),
  }
}
