import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature as toFeature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LayerName } from '@/components/layers/layer-names'
import { fetchOnce } from '@/components/state/fetch-once'

/** The lines, areas and routes by id, `[longitude, latitude]` in degrees. */
export type Shapes = ReadonlyMap<string, LineString | MultiLineString | Polygon | MultiPolygon>

function readShapes(json: unknown, address: string): Shapes {
  if (typeof json !== 'object' || json === null || !('objects' in json) || !('arcs' in json)) {
    throw new Error(`${address}: got no topology, wanted TopoJSON`)
  }
  const topology = json as Topology
  const features = Object.values(topology.objects).flatMap(
    (object) => toFeature(topology, object as GeometryCollection).features,
  )
  return new Map(features.map(({ id, geometry }) => [String(id), geometry as LineString | Polygon]))
}

const load = fetchOnce(readShapes)

/**
 * The lines and areas, not simplified: what is measured is measured on these, however it is drawn.
 *
 * @param layers those with a file of their own whose shapes are wanted besides
 */
export async function loadShapes(layers: readonly LayerName[]): Promise<Shapes> {
  const files = ['partition-detail', ...layers].map((name) => load(`/geodata/${name}.topojson`))
  return new Map((await Promise.all(files)).flatMap((shapes) => [...shapes]))
}
