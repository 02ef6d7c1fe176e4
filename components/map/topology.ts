import type {
  Feature,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import { feature as toFeature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { FeatureId, ShareSide } from '@/geodata/types'

/** What a feature of a topology says of itself; the rest of its story is on the page. */
export interface MapProperties {
  readonly names?: Readonly<Record<string, string>>
  readonly rank?: number
  readonly side?: ShareSide
}

export type MapFeature<Shape extends Geometry> = Feature<Shape, MapProperties> & { id: FeatureId }

/** The layers of one topology file, as GeoJSON features; a layer that the file lacks is empty. */
export interface MapLayers {
  readonly land: readonly MapFeature<Polygon | MultiPolygon>[]
  readonly lakes: readonly MapFeature<Polygon | MultiPolygon>[]
  readonly rivers: readonly MapFeature<LineString | MultiLineString>[]
  readonly borders: readonly MapFeature<LineString | MultiLineString>[]
  readonly cities: readonly MapFeature<Point>[]
  readonly areas: readonly MapFeature<Polygon | MultiPolygon>[]
  readonly lines: readonly MapFeature<LineString | MultiLineString>[]
}

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Topology' &&
    'objects' in value &&
    'arcs' in value
  )
}

/**
 * Decodes a topology made by `geodata/topology.ts`. Throws when the value is none: what came back
 * under the address was something else.
 */
export function decodeTopology(value: unknown, address: string): MapLayers {
  if (!isTopology(value)) throw new Error(`${address}: got no topology, wanted TopoJSON`)
  const layer = <Shape extends Geometry>(name: keyof MapLayers): MapFeature<Shape>[] => {
    const object = value.objects[name]
    if (!object) return []
    return toFeature(value, object as GeometryCollection<MapProperties>)
      .features as MapFeature<Shape>[]
  }
  return {
    land: layer('land'),
    lakes: layer('lakes'),
    rivers: layer('rivers'),
    borders: layer('borders'),
    cities: layer('cities'),
    areas: layer('areas'),
    lines: layer('lines'),
  }
}

/** Fetches and decodes a topology. Throws with the address when it cannot be had. */
export async function fetchTopology(address: string): Promise<MapLayers> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: got status ${response.status}, wanted 200`)
  return decodeTopology(await response.json(), address)
}
