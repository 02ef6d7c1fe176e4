import type { Position } from 'geojson'
import type { Geodata } from '../load'
import { courseIds, type CourseId } from './courses'
import type { GroundSource } from './ground'

const wholeId = 'poland-1939-08-31'

/**
 * What lines are to divide, from the layers.
 * @throws Error when the outline is not one ring, or a course is missing or in pieces
 */
export function groundSource({
  lines,
  areas,
  basemap,
}: Pick<Geodata, 'lines' | 'areas' | 'basemap'>): GroundSource {
  const whole = areas.get(wholeId)
  const [outline, ...holes] = whole?.geometry.type === 'Polygon' ? whole.geometry.coordinates : []
  if (!whole || !outline || holes.length > 0)
    throw new Error(`groundSource: got ${whole?.geometry.type}, wanted "${wholeId}" as one ring`)
  const drawn = [...lines.values(), ...basemap.rivers]
  const courses = courseIds.map((id): [CourseId, readonly Position[]] => {
    const geometry = drawn.find((feature) => feature.id === id)?.geometry
    if (geometry?.type === 'LineString') return [id, geometry.coordinates]
    if (geometry?.type === 'MultiLineString' && geometry.coordinates.length === 1)
      return [id, geometry.coordinates[0]!]
    throw new Error(`groundSource: got ${geometry?.type} for "${id}", wanted one line`)
  })
  return {
    outline,
    precisionKm: whole.properties.precisionKm,
    courses: Object.fromEntries(courses),
    towns: basemap.cities.flatMap(({ id, geometry }) =>
      geometry.type === 'Point' ? [{ id, position: geometry.coordinates }] : [],
    ),
  }
}
