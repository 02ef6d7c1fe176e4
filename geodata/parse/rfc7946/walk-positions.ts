import type { CheckedPosition } from './position'
import { isObject, member } from '../value'

type Visit = (position: CheckedPosition) => void

/** In coordinates that have been found sound, an array that begins with a number is a position. */
function isPosition(coordinates: readonly unknown[]): coordinates is CheckedPosition {
  return typeof coordinates[0] === 'number'
}

function visitCoordinates(coordinates: unknown, visit: Visit): void {
  if (!Array.isArray(coordinates)) return
  if (isPosition(coordinates)) visit(coordinates)
  else for (const part of coordinates) visitCoordinates(part, visit)
}

function visitParts(parts: unknown, visit: Visit): void {
  if (!Array.isArray(parts)) return
  for (const part of parts) visitPositions(part, visit)
}

/**
 * Visits every position of a GeoJSON object that has been found sound, in the order of the text.
 * Goes by the type, for a foreign member may be named like one that holds positions elsewhere.
 */
export function visitPositions(object: unknown, visit: Visit): void {
  if (!isObject(object)) return
  switch (member(object, 'type')) {
    case 'FeatureCollection':
      return visitParts(member(object, 'features'), visit)
    case 'GeometryCollection':
      return visitParts(member(object, 'geometries'), visit)
    case 'Feature':
      return visitPositions(member(object, 'geometry'), visit)
    default:
      return visitCoordinates(member(object, 'coordinates'), visit)
  }
}
