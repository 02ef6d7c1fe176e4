import { describe, listOf } from '../describe'
import { checkLine, checkPositions } from './line'
import { type Path, step } from '../path'
import { checkPolygon } from './polygon'
import { checkPosition } from './position'
import type { Report } from '../report'

/** The geometry types that have coordinates of their own. */
export const coordinateTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
] as const
export type CoordinateType = (typeof coordinateTypes)[number]

type Check = (value: unknown, path: Path, report: Report) => boolean

function each(check: Check): Check {
  return (value, path, report) =>
    Array.isArray(value) &&
    value.map((element, index) => check(element, step(path, index), report)).every(Boolean)
}

/** How each geometry type nests its positions: levels of arrays down to the numbers, and the check. */
const shapes = {
  Point: { levels: 1, check: checkPosition },
  MultiPoint: { levels: 2, check: checkPositions },
  LineString: { levels: 2, check: checkLine },
  MultiLineString: { levels: 3, check: each(checkLine) },
  Polygon: { levels: 3, check: checkPolygon },
  MultiPolygon: { levels: 4, check: each(checkPolygon) },
} as const satisfies Record<CoordinateType, { levels: number; check: Check }>

/** Levels of arrays down to the first number, or undefined when there is none to be found. */
function levelsDown(coordinates: unknown[]): number | undefined {
  let levels = 1
  let here: unknown = coordinates[0]
  while (Array.isArray(here)) {
    levels += 1
    here = here[0]
  }
  return typeof here === 'number' ? levels : undefined
}

/**
 * Faults coordinates that are not nested as the type wants. One sentence for a wrong nesting, rather
 * than one for each position that it spoils. RFC 7946 lets readers take empty coordinates for no
 * geometry: that is a warning where the type sets no minimum (a Point and a LineString do).
 * @returns whether they are sound
 */
export function checkCoordinates(
  type: CoordinateType,
  value: unknown,
  path: Path,
  report: Report,
): boolean {
  const { levels, check } = shapes[type]
  if (!Array.isArray(value)) {
    report.fault(path, `the coordinates of a ${type} are an array, got ${describe(value)}`)
    return false
  }
  const got = levelsDown(value)
  if (got !== undefined && got !== levels) {
    const fitting = coordinateTypes.filter((name) => shapes[name].levels === got)
    const advice = fitting.length > 0 ? `, or change the type to ${listOf(fitting)}` : ''
    report.fault(
      path,
      `the coordinates of a ${type} are nested ${levels} deep, got ${got}: ${got < levels ? 'add' : 'remove'} brackets${advice}`,
    )
    return false
  }
  if (value.length === 0 && type !== 'Point' && type !== 'LineString') {
    report.warn(
      'empty-coordinates',
      path,
      `an empty ${type} is read as no geometry: write "geometry": null instead`,
    )
    return true
  }
  return check(value, path, report)
}
