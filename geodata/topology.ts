import type { Feature, FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import {
  filter,
  filterAttachedWeight,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify'
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
  /** Rings by themselves that are smaller than this many square degrees are dropped; 0 keeps all. */
  readonly leastIsland: number
  /** Positions, as text, that are never dropped. */
  readonly kept?: ReadonlySet<string>
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
  { quantization, leastTriangle, leastIsland, kept }: TopologyOptions,
): Topology {
  const collections = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [
      name,
      { type: 'FeatureCollection', features: [...features] } satisfies FeatureCollection,
    ]),
  )
  if (leastTriangle === 0) return topology(collections, quantization)
  const whole = presimplify(topology(collections) as Topology<Objects<object>>, (triangle) =>
    kept?.has(String(triangle[1].slice(0, 2))) ? Infinity : planarTriangleArea(triangle),
  )
  const simplified = simplify(whole, leastTriangle)
  const drawn =
    leastIsland === 0
      ? simplified
      : filter(simplified, filterAttachedWeight(simplified, leastIsland))
  // Quantised last, so that the vertices are weighed where they truly lie.
  return quantize(drawn, quantization)
}
