import { checkBoundingBox } from './bounding-box'
import { describe } from '../describe'
import { checkFeature, type CheckFurther, type SeenIds } from './feature'
import { checkGeometry } from './geometry'
import { checkMembers } from './members'
import { expectType, geojsonTypes } from './object-type'
import { step } from '../path'
import type { Report } from '../report'
import { type JsonObject, member } from '../value'

function checkCollection(
  collection: JsonObject,
  report: Report,
  checkFurther?: CheckFurther,
): void {
  const before = report.faultCount
  const seen: SeenIds = new Map()
  checkMembers(collection, 'FeatureCollection', null, report)
  const features = member(collection, 'features')
  if (Array.isArray(features)) {
    const path = step(null, 'features')
    for (const [index, feature] of features.entries()) {
      checkFeature(feature, step(path, index), report, seen, checkFurther)
    }
  } else {
    report.fault(
      features === undefined ? null : step(null, 'features'),
      `a FeatureCollection needs an array "features", got ${describe(features)}`,
    )
  }
  checkBoundingBox(collection, null, report, report.faultCount === before)
}

/**
 * Faults what is not a GeoJSON object of any of the nine types. The value keeps within the limits.
 * @param checkFurther is asked about every feature after the rules of RFC 7946
 */
export function checkDocument(value: unknown, report: Report, checkFurther?: CheckFurther): void {
  const expected = expectType(value, geojsonTypes, null, report)
  if (!expected) return
  const { object, type } = expected
  if (type === 'FeatureCollection') checkCollection(object, report, checkFurther)
  else if (type === 'Feature') checkFeature(object, null, report, new Map(), checkFurther)
  else checkGeometry(object, null, report)
}
