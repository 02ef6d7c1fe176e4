import { checkBoundingBox } from './bounding-box'
import { checkCoordinates } from './coordinates'
import { describe } from '../describe'
import { checkMembers } from './members'
import { expectType, geometryTypes } from './object-type'
import { type Path, step } from '../path'
import type { Report } from '../report'
import { type JsonObject, isObject, member } from '../value'

function checkParts(geometry: JsonObject, path: Path, report: Report): void {
  const here = step(path, 'geometries')
  const parts = member(geometry, 'geometries')
  if (!Array.isArray(parts)) {
    report.fault(
      parts === undefined ? path : here,
      `a GeometryCollection needs an array "geometries", got ${describe(parts)}`,
    )
    return
  }
  for (const [index, part] of parts.entries()) {
    const place = step(here, index)
    checkGeometry(part, place, report)
    if (isObject(part) && member(part, 'type') === 'GeometryCollection') {
      report.warnOnce(
        'nested-collection',
        place,
        'a GeometryCollection lies in another: put all geometries into one',
      )
    }
  }
}

/**
 * Faults what is not a geometry by RFC 7946, section 3.1. Recursive in nested collections, so the
 * value must keep within the limits of depth.
 */
export function checkGeometry(value: unknown, path: Path, report: Report): void {
  const expected = expectType(value, geometryTypes, path, report)
  if (!expected) return
  const { object: geometry, type } = expected
  const before = report.faultCount
  const isCollection = type === 'GeometryCollection'
  checkMembers(geometry, isCollection ? type : 'Geometry', path, report)
  if (isCollection) checkParts(geometry, path, report)
  else if (Object.hasOwn(geometry, 'coordinates')) {
    checkCoordinates(type, member(geometry, 'coordinates'), step(path, 'coordinates'), report)
  } else report.fault(path, `the ${type} has no "coordinates": add them`)
  checkBoundingBox(geometry, path, report, report.faultCount === before)
}
