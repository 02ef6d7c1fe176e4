import type { MultiPolygon, Polygon } from 'geojson'
import { middleOf, toSphere } from './sphere'

/** The largest polygon of a geometry: where a country is looked for, whatever lies overseas. */
export function mainPart(geometry: Polygon | MultiPolygon): Polygon {
  if (geometry.type === 'Polygon') return geometry
  const sized = geometry.coordinates.map((coordinates) => ({
    coordinates,
    size: Math.hypot(...middleOf(coordinates.map((ring) => ring.map(toSphere)))),
  }))
  const [largest] = sized.toSorted((one, other) => other.size - one.size)
  return { type: 'Polygon', coordinates: largest?.coordinates ?? [] }
}
