import { sourcedKinds } from '../../types'
import { describe, listOf } from '../describe'
import type { CheckFurther, ReadFeature } from '../rfc7946/feature'
import { checkLayerGeometry } from './layer-geometry'
import type { LayerRule } from './layers'
import { type Path, step } from '../path'
import { checkProperties } from './property-faults'
import type { Report } from '../report'
import { isObject, member } from '../value'

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A name by which an editor finds a feature that has no id. */
function callByName({ members }: ReadFeature): string {
  const properties = member(members, 'properties')
  const names = isObject(properties) ? member(properties, 'names') : undefined
  const name = isObject(names) ? member(names, 'en') : undefined
  return typeof name === 'string' ? `the feature named ${listOf([name])}` : 'the feature'
}

function checkId(feature: ReadFeature, path: Path, report: Report): void {
  const id = member(feature.members, 'id')
  if (id === undefined) {
    report.fault(
      path,
      `${callByName(feature)} has no "id": add one beside "type", in kebab-case such as "brest-terespol"`,
    )
  } else if (typeof id !== 'string' || !kebabCase.test(id)) {
    report.fault(
      step(path, 'id'),
      `an id of this project is kebab-case such as "brest-terespol", got ${describe(id)}: rename it`,
    )
  }
}

function checkSources(
  { members }: ReadFeature,
  path: Path,
  report: Report,
  known: ReadonlySet<string>,
): void {
  const properties = member(members, 'properties')
  const sources = isObject(properties) ? member(properties, 'sources') : undefined
  if (!Array.isArray(sources)) return
  const place = step(step(path, 'properties'), 'sources')
  for (const [index, id] of sources.entries()) {
    if (typeof id !== 'string' || known.has(id)) continue
    report.fault(
      step(place, index),
      `the bibliography has no source ${listOf([id])}: add it there or correct the id`,
    )
  }
}

/**
 * The rules of a layer for each of its features, over those of RFC 7946.
 * @param sourceIds the ids of the bibliography; without them sources are not looked up
 */
export function rulesFor(
  { kind, geometryTypes }: LayerRule,
  sourceIds: ReadonlySet<string> | undefined,
): CheckFurther {
  const isSourced = kind === 'state' || sourcedKinds.some((sourced) => sourced === kind)
  return (feature, path, report) => {
    checkId(feature, path, report)
    checkProperties(member(feature.members, 'properties'), kind, step(path, 'properties'), report)
    if (isSourced && sourceIds) checkSources(feature, path, report, sourceIds)
    const { geometry } = feature
    const place = step(path, 'geometry')
    if (geometry && geometryTypes.includes(geometry.type)) {
      checkLayerGeometry(geometry, kind, place, report)
    } else if (geometry ?? member(feature.members, 'geometry') === null) {
      report.fault(
        place,
        `a ${kind} has a geometry ${listOf(geometryTypes)}, got ${geometry ? listOf([geometry.type]) : 'null'}: correct it or move the feature to its layer`,
      )
    }
  }
}
