import bbox from '@turf/bbox'
import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import type { LayerFeature } from '@/geodata/layer-features'
import { areaStandardError } from '@/geodata/area-precision'
import { areaSquareKilometres, lengthKilometres } from '@/geodata/measure'
import { perimeterKilometres } from '@/geodata/partition'
import type { FeatureKind } from '@/geodata/types'
import type { Row } from './csv'
import { flatten } from './flatten'

/** What is cut off at the edge of the map: its figures would measure the map. */
const cutKinds: ReadonlySet<FeatureKind> = new Set(['land', 'border'])

/** Whether features of a kind have a size of their own, so that a table says something of them. */
export function isTabular(kind: FeatureKind): boolean {
  return !cutKinds.has(kind)
}

/** Six digits, so that a lake has some too; how many of them hold, its error or precision says. */
const round = (value: number) => Number(value.toPrecision(6))

/** `[west, south, east, north]` of a geometry in degrees, by column. */
function box(geometry: Geometry): Row {
  const [west, south, east, north] = bbox(geometry)
  return { west, south, east, north }
}

type Box = readonly number[]

/** Whether a polygon runs along the edge of the box of its layer, where the map was cut. */
function isCut({ type, coordinates }: Polygon | MultiPolygon, edges: Box): boolean {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat()
  const [west, south, east, north] = edges
  return rings.some((ring) =>
    ring.some(([longitude, latitude], index) => {
      const [nextLongitude, nextLatitude] = ring[index + 1] ?? []
      const alongMeridian =
        longitude === nextLongitude && (longitude === west || longitude === east)
      const alongParallel = latitude === nextLatitude && (latitude === south || latitude === north)
      return alongMeridian || alongParallel
    }),
  )
}

/** A position in degrees, or what a line or polygon measures on the WGS84 ellipsoid. */
function measure({ geometry, properties }: LayerFeature, edges: Box): Row {
  switch (geometry.type) {
    case 'Point': {
      const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates
      return { longitude, latitude }
    }
    case 'LineString':
    case 'MultiLineString':
      return { lengthKm: round(lengthKilometres(geometry)), ...box(geometry) }
    default: {
      if (isCut(geometry, edges)) return { ...box(geometry), cut: 'at the edge of the map' }
      const perimeter = perimeterKilometres(geometry)
      const { precisionKm } = properties
      const error = precisionKm && areaStandardError(perimeter, precisionKm)
      return {
        areaKm2: round(areaSquareKilometres(geometry)),
        ...(error && { areaStandardErrorKm2: round(error) }),
        perimeterKm: round(perimeter),
        ...box(geometry),
      }
    }
  }
}

/**
 * A layer as a table: a feature a row, where it is or what it measures, then its properties. What the
 * edge of the map cuts says so in place of its size.
 */
export function layerRows(features: readonly LayerFeature[]): Row[] {
  const edges = bbox({ type: 'FeatureCollection', features: [...features] })
  return features.map((feature) => ({
    id: feature.id,
    ...measure(feature, edges),
    ...flatten(feature.properties),
  }))
}
