import { checkBoundingBox } from './bounding-box'
import { describe } from './describe'
import { checkGeometry } from './geometry'
import { checkMembers } from './members'
import { expectType } from './object-type'
import { type Path, step } from './path'
import type { Report } from './report'
import { type JsonObject, isObject, member } from './value'

/** The ids met so far in a document, and where. */
export type SeenIds = Map<string | number, Path>

function checkId(feature: JsonObject, path: Path, report: Report, seen: SeenIds): void {
  if (!Object.hasOwn(feature, 'id')) return
  const id = member(feature, 'id')
  const here = step(path, 'id')
  if (typeof id !== 'string' && (typeof id !== 'number' || !Number.isFinite(id))) {
    report.fault(here, `an id is a string or a finite number, got ${describe(id)}`)
  } else if (seen.has(id)) {
    report.fault(
      here,
      `the id ${JSON.stringify(id)} stands at another feature too: give each its own`,
    )
  } else seen.set(id, here)
}

function checkProperties(feature: JsonObject, path: Path, report: Report): void {
  if (!Object.hasOwn(feature, 'properties')) {
    report.fault(path, 'the Feature has no "properties": add an object, or null for none')
    return
  }
  const properties = member(feature, 'properties')
  if (properties !== null && !isObject(properties)) {
    report.fault(
      step(path, 'properties'),
      `the properties are an object or null, got ${describe(properties)}`,
    )
  }
}

/** The id as it is named in messages. */
function nameOf(feature: JsonObject): string | undefined {
  const id = member(feature, 'id')
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

/** Faults what is not a Feature by RFC 7946, section 3.2, or repeats an id of its document. */
export function checkFeature(value: unknown, path: Path, report: Report, seen: SeenIds): void {
  const feature = expectType(value, ['Feature'], path, report)?.object
  if (!feature) return
  const before = report.faultCount
  report.feature = nameOf(feature)
  checkMembers(feature, 'Feature', path, report)
  checkId(feature, path, report, seen)
  checkProperties(feature, path, report)
  if (!Object.hasOwn(feature, 'geometry')) {
    report.fault(
      path,
      'the Feature has no "geometry": add one, or null for a feature without place',
    )
  } else if (member(feature, 'geometry') !== null) {
    checkGeometry(member(feature, 'geometry'), step(path, 'geometry'), report)
  }
  checkBoundingBox(feature, path, report, report.faultCount === before)
  report.feature = undefined
}
