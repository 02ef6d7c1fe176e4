import type { Point } from 'geojson'
import type { LatLng } from 'leaflet'
import { feature as toFeature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { fetchOnce } from '@/components/state/fetch-once'
import type { Confidence, FeatureId, ShareSide } from '@/geodata/types'
import { boxToLatLngs, linesToLatLngs, polygonsToLatLngs, toLatLng } from './coordinates'

/** A feature as the map draws it; the page knows the rest of its story. */
interface Drawn<Positions> {
  readonly id: FeatureId
  readonly names?: Readonly<Record<string, string>>
  readonly rank?: number
  readonly side?: ShareSide
  /** Of a stretch: how sure it is, how far it may be off in kilometres, what it is part of. */
  readonly certainty?: Confidence
  readonly precisionKm?: number
  readonly bounds?: string
  /** Of a route: by rail or by sea. */
  readonly mode?: string
  readonly positions: Positions
}

export type DrawnPoint = Drawn<LatLng>
export type DrawnLine = Drawn<LatLng[][]>
export type DrawnArea = Drawn<LatLng[][][]>

/** The layers of one topology file, ready for Leaflet; a layer that the file lacks is empty. */
export interface MapLayers {
  readonly land: readonly DrawnArea[]
  readonly lakes: readonly DrawnArea[]
  readonly rivers: readonly DrawnLine[]
  readonly borders: readonly DrawnLine[]
  readonly seas: readonly DrawnPoint[]
  readonly cities: readonly DrawnPoint[]
  readonly areas: readonly DrawnArea[]
  readonly lines: readonly DrawnLine[]
  /** How far the drawn world reaches, as a closed ring; empty when the file does not say. */
  readonly frame: readonly LatLng[]
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
  const layer = <Positions>(
    name: keyof MapLayers,
    toPositions: (geometry: never) => Positions,
  ): Drawn<Positions>[] => {
    const object = value.objects[name] as GeometryCollection<object> | undefined
    if (!object) return []
    return toFeature(value, object)
      .features.filter(({ geometry }) => geometry !== null)
      .map(({ id, geometry, properties }) => ({
        ...properties,
        id: id as FeatureId,
        positions: toPositions(geometry as never),
      }))
  }
  return {
    land: layer('land', polygonsToLatLngs),
    lakes: layer('lakes', polygonsToLatLngs),
    rivers: layer('rivers', linesToLatLngs),
    borders: layer('borders', linesToLatLngs),
    seas: layer('seas', pointToLatLng),
    cities: layer('cities', pointToLatLng),
    areas: layer('areas', polygonsToLatLngs),
    lines: layer('lines', linesToLatLngs),
    frame: value.bbox ? boxToLatLngs(value.bbox) : [],
  }
}

const pointToLatLng = ({ coordinates }: Point) => toLatLng(coordinates)

/** The topology at an address. */
export const loadTopology = fetchOnce(decodeTopology)
