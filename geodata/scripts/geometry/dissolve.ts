import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import { counterClockwise } from '../../split'

/**
 * Areas put together, without the borders that they share: these must be the same vertex for vertex.
 * @returns polygons of the vertices given, outer rings counter-clockwise, holes clockwise.
 */
export function dissolve(areas: readonly (Polygon | MultiPolygon)[]): MultiPolygon {
  const features = areas.map((geometry): Feature => ({ type: 'Feature', properties: {}, geometry }))
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  const whole = topology({ areas: collection })
  const { geometries } = whole.objects['areas'] as GeometryCollection
  const { coordinates } = merge(whole, geometries as (TopoPolygon | TopoMultiPolygon)[])
  return { type: 'MultiPolygon', coordinates: coordinates.map(wound) }
}

function wound([outer, ...holes]: readonly Position[][]): Position[][] {
  return [counterClockwise(outer!), ...holes.map((hole) => counterClockwise(hole).toReversed())]
}
