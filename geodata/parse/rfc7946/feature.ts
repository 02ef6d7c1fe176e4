import type { Geometry } from 'geojson'
import { checkBoundingBox } from './bounding-box'
import { describe, shorten } from '../describe'
import { checkGeometry } from './geometry'
import { checkMembers } from './members'
import { expectType } from './object-type'
import { type Path, step, toPointer } from '../path'
import type { Report } from '../report'
import { type JsonObject, isObject, member } from '../value'

/** The ids met so far in a document, and where. */
export type SeenIds = Map<string | number, Path>

/** Further rules for a feature, over those of RFC 7946. */
export type CheckFurther = (feature: ReadFeature, path: Path, report: Report) => void

/** A feature as it has been read: its members, and its geometry if that is sound. */
export interface ReadFeature {
  readonly members: JsonObject
  readonly geometry: Geometry | undefined
}

function checkId(feature: JsonObject, path: Path, report: Report, seen: SeenIds): void {
  if (!Object.hasOwn(feature, 'id')) return
  const id = member(feature, 'id')
  const here = step(path, 'id')
  if (typeof id !== 'string' && (typeof id !== 'number' || !Number.isFinite(id))) {
    report.fault(here, `an id is a string or a finite number, got ${describe(id)}`)
    return
  }
  const other = seen.get(id)
  if (other) {
    report.fault(
      here,
      `the id, ${describe(id)}, stands at ${toPointer(other)} too: give each its own`,
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
  return typeof id === 'string' || typeof id === 'number' ? shorten(String(id)) : undefined
}

/** A geometry in which no fault was found. */
function isSoundGeometry(value: unknown, faultCount: number): value is Geometry {
  return isObject(value) && faultCount === 0
}

/** Faults what is not a Feature by RFC 7946, section 3.2, or repeats an id of its document. */
export function checkFeature(
  value: unknown,
  path: Path,
  report: Report,
  seen: SeenIds,
  checkFurther?: CheckFurther,
): void {
  const feature = expectType(value, ['Feature'], path, report)?.object
  if (!feature) return
  const before = report.faultCount
  report.feature = nameOf(feature)
  checkMembers(feature, 'Feature', path, report)
  checkId(feature, path, report, seen)
  checkProperties(feature, path, report)
  const geometry = member(feature, 'geometry')
  const beforeGeometry = report.faultCount
  if (geometry === undefined) {
    report.fault(
      path,
      'the Feature has no "geometry": add one, or null for a feature without place',
    )
  } else if (geometry !== null) {
    checkGeometry(geometry, step(path, 'geometry'), report)
  }
  const isSound = isSoundGeometry(geometry, report.faultCount - beforeGeometry)
  checkBoundingBox(feature, path, report, report.faultCount === before)
  checkFurther?.({ members: feature, geometry: isSound ? geometry : undefined }, path, report)
  report.feature = undefined
}
