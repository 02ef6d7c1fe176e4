import type { Feature, FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import { topology } from 'topojson-server'
import type { Objects, Topology } from 'topojson-specification'

interface TopologyOptions {
  /** Steps of the coordinate grid along each axis: 1e5 over 60 degrees is about 70 m. */
  readonly quantization: number
  /**
   * Vertices whose triangle with their neighbours is smaller than this many square degrees are
   * dropped (Visvalingam and Whyatt, 1993); 0 keeps all.
   */
  readonly leastTriangle: number
}

/**
 * Makes one topology of several layers: a border that two areas share is written once, and stays
 * shared when it is simplified.
 *
 * @param layers features by layer name, coordinates `[longitude, latitude]` in degrees
 * @returns TopoJSON with an object for each layer
 */
export function makeTopology(
  layers: Readonly<Record<string, readonly Feature[]>>,
  { quantization, leastTriangle }: TopologyOptions,
): Topology {
  const collections = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [
      name,
      { type: 'FeatureCollection', features: [...features] } satisfies FeatureCollection,
    ]),
  )
  if (leastTriangle === 0) return topology(collections, quantization)
  const full = topology(collections)
  const simplified = simplify(presimplify(full as Topology<Objects<object>>), leastTriangle)
  // Quantised last, so that simplification sees the true vertices.
  return quantize(simplified, quantization)
}
