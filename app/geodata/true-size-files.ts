import type { Feature, MultiPolygon } from 'geojson'
import { feature as toFeature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { areaSquareKilometres } from '@/geodata/measure'
import { makeTopology } from '@/geodata/topology'
import { countriesToday, type Country } from '@/geodata/true-size/countries-today'
import { densePolygons } from '@/geodata/true-size/densify'
import { contentAreas } from './content-features'

/** Of a country that its simplified drawing makes larger or smaller by more than this there is no drawing. */
const mostOff = 0.03

/** The areas of the story, for who lays them elsewhere. */
export function areasToLay(): Topology {
  const areas = contentAreas().map(({ type, id, geometry }): Feature => ({
    type,
    id,
    geometry,
    properties: {},
  }))
  return makeTopology({ areas }, { quantization: 1e4, leastTriangle: 0.0005, leastIsland: 0 })
}

/** The countries of today that can be drawn small and still as large as they are. */
export function countriesToLay(): Topology {
  const countries = makeTopology(
    { countries: countriesToday() },
    { quantization: 1e4, leastTriangle: 0.004, leastIsland: 0.004 },
  )
  const object = countries.objects['countries'] as GeometryCollection<Country['properties']>
  const { features } = toFeature(countries, object)
  const isTrue = features.map(({ geometry, properties: { squareKilometres } }) => {
    const drawn = densePolygons(geometry as MultiPolygon, 0.5)
    const measured = areaSquareKilometres({ type: 'MultiPolygon', coordinates: drawn })
    return Math.abs(measured / squareKilometres - 1) <= mostOff
  })
  object.geometries = object.geometries.filter((_, index) => isTrue[index])
  return countries
}
