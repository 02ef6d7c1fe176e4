import { listOf } from '../describe'
import { type Path, step } from '../path'
import type { Report } from '../report'
import { type JsonObject, isObject, member } from '../value'

export type ObjectClass = 'Geometry' | 'GeometryCollection' | 'Feature' | 'FeatureCollection'

/** The members that define another class of object and that RFC 7946, section 7.1, forbids here. */
const forbidden = {
  Geometry: ['geometry', 'properties', 'features'],
  GeometryCollection: ['geometry', 'properties', 'features'],
  Feature: ['coordinates', 'geometries', 'features'],
  FeatureCollection: ['coordinates', 'geometries', 'geometry', 'properties'],
} as const satisfies Record<ObjectClass, readonly string[]>

const own = {
  Geometry: new Set(['type', 'coordinates', 'bbox', 'crs']),
  GeometryCollection: new Set(['type', 'geometries', 'bbox', 'crs']),
  Feature: new Set(['type', 'id', 'geometry', 'properties', 'bbox', 'crs']),
  FeatureCollection: new Set(['type', 'features', 'bbox', 'crs']),
} as const satisfies Record<ObjectClass, ReadonlySet<string>>

/** Names of WGS84 in degrees, as software of the 2008 format writes them. */
const wgs84 = /^(urn:ogc:def:crs:)?(OGC:[\d.]*:?CRS84h?|EPSG:[\d.]*:?(4326|4979))$/i
const wgs84Address =
  /^https?:\/\/www\.opengis\.net\/def\/crs\/(OGC\/[\d.]+\/CRS84h?|EPSG\/[\d.]+\/(4326|4979))$/i

/**
 * RFC 7946 took `crs` out: coordinates are WGS84. So one that says so is superfluous, and one that
 * says otherwise means that the coordinates are not what a reader must take them for.
 */
function checkReferenceSystem(object: JsonObject, path: Path, report: Report): void {
  if (!Object.hasOwn(object, 'crs')) return
  const crs = member(object, 'crs')
  const properties = isObject(crs) ? member(crs, 'properties') : undefined
  const name = isObject(properties) ? member(properties, 'name') : undefined
  if (crs === null || (typeof name === 'string' && (wgs84.test(name) || wgs84Address.test(name)))) {
    report.warnOnce('crs', step(path, 'crs'), 'GeoJSON has no "crs" since RFC 7946: remove it')
  } else {
    report.fault(
      step(path, 'crs'),
      `"crs" ${typeof name === 'string' ? `names ${listOf([name])}` : 'names no known system'}, but GeoJSON is WGS84: convert the coordinates and remove it`,
    )
  }
}

/** Faults members that the class of the object must not have, warns of those the format does not know. */
export function checkMembers(
  object: JsonObject,
  objectClass: ObjectClass,
  path: Path,
  report: Report,
): void {
  const isForbidden: ReadonlySet<string> = new Set(forbidden[objectClass])
  const isOwn: ReadonlySet<string> = own[objectClass]
  const foreign: string[] = []
  for (const name of Object.keys(object)) {
    if (isForbidden.has(name)) {
      report.fault(
        step(path, name),
        `a ${objectClass} must not have a member ${listOf([name])} (RFC 7946, section 7.1): remove or rename it`,
      )
    } else if (!isOwn.has(name)) foreign.push(name)
  }
  checkReferenceSystem(object, path, report)
  if (foreign.length > 0) {
    report.warnOnce(
      'foreign-member',
      path,
      `RFC 7946 knows no member ${listOf(foreign)} of a ${objectClass}: most readers ignore it`,
    )
  }
}
