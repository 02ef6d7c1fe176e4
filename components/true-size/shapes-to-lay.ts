import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature as toFeature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { fetchOnce } from '@/components/state/fetch-once'

/** What can be laid elsewhere: an area of the story, or a country of today with its size. */
export type ShapeToLay = Feature<
  Polygon | MultiPolygon,
  { readonly squareKilometres?: number } | null
>

function readShapes(json: unknown, address: string): readonly ShapeToLay[] {
  if (typeof json !== 'object' || json === null || !('objects' in json) || !('arcs' in json)) {
    throw new Error(`${address}: got no topology, wanted TopoJSON`)
  }
  const topology = json as Topology
  return Object.values(topology.objects).flatMap(
    (object) => toFeature(topology, object as GeometryCollection).features as ShapeToLay[],
  )
}

const load = fetchOnce(readShapes)

/** The areas of the story, by id. */
export function loadAreas(): Promise<readonly ShapeToLay[]> {
  return load('/geodata/areas-to-lay.topojson')
}

/** The countries of today, by ISO 3166-1 code. */
export function loadCountries(): Promise<readonly ShapeToLay[]> {
  return load('/geodata/countries-today.topojson')
}
