import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { Position } from 'geojson'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from 'topojson-specification'

const SQUARE_KILOMETRES_OF_A_STERADIAN = 6371 ** 2

/**
 * The land of Natural Earth 1:10m (npm `world-atlas`), thinned by Visvalingam and Whyatt's method.
 * @param detail the smallest triangle, in square kilometres, that a vertex may make with its neighbours.
 * @returns polygons of [lng, lat] degrees: outer rings counter-clockwise, holes clockwise.
 */
export function naturalEarthLand(detail: number): Position[][][] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-10m.json')
  const topology: Topology<{
    land: GeometryCollection | TopoMultiPolygon
  }> = JSON.parse(readFileSync(file, 'utf8'))
  const weighed = presimplify(topology, sphericalTriangleArea)
  const thinned = simplify(weighed, detail / SQUARE_KILOMETRES_OF_A_STERADIAN)
  const land = feature(thinned, thinned.objects.land)
  const geometries =
    land.type === 'FeatureCollection' ? land.features.map((each) => each.geometry) : [land.geometry]
  return (
    geometries
      .flatMap((geometry) => {
        if (geometry.type === 'Polygon') return [geometry.coordinates]
        return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
      })
      // TopoJSON winds outer rings clockwise, RFC 7946 the other way.
      .map((rings) => rings.map((ring) => unwrapped(ring.toReversed())))
  )
}

/** Eurasia runs over the antimeridian: there its longitudes go on past 180, so that no edge spans the globe. */
function unwrapped(ring: readonly Position[]): Position[] {
  let turns = 0
  const onward = ring.map(([lng, lat], index) => {
    const step = index > 0 ? lng! - ring[index - 1]![0]! : 0
    if (step < -180) turns += 1
    if (step > 180) turns -= 1
    return [lng! + 360 * turns, lat!]
  })
  const isShifted = onward.some(([lng]) => lng! < -180)
  return isShifted ? onward.map(([lng, lat]) => [lng! + 360, lat!]) : onward
}
