import { coordinateTypes } from './coordinates'
import { describe, listOf } from '../describe'
import { type Path, step } from '../path'
import type { Report } from '../report'
import { type JsonObject, isObject, member } from '../value'

export const geometryTypes = [...coordinateTypes, 'GeometryCollection'] as const
export const geojsonTypes = [...geometryTypes, 'Feature', 'FeatureCollection'] as const

function advise(got: unknown, wanted: readonly string[]): string {
  if (got === 'Topology') return ': this is TopoJSON, convert it to GeoJSON'
  if (typeof got !== 'string') return ''
  const meant = wanted.find((name) => name.toLowerCase() === got.trim().toLowerCase())
  if (meant !== undefined) return `: write ${listOf([meant])}`
  if (wanted.length === 1 && geometryTypes.some((name) => name === got)) {
    return ': put the geometry into the "geometry" of a Feature'
  }
  if (got === 'FeatureCollection') return ': take its features out of it'
  if (got === 'Feature') return ': put its geometry here'
  return ''
}

/**
 * Faults what is not an object whose own `type` is one of those wanted.
 * @returns the object and its type, or undefined after a fault
 */
export function expectType<Type extends string>(
  value: unknown,
  wanted: readonly Type[],
  path: Path,
  report: Report,
): { readonly object: JsonObject; readonly type: Type } | undefined {
  if (!isObject(value)) {
    const object = wanted.length === 1 ? `a ${wanted[0]}` : 'a GeoJSON object'
    report.fault(path, `expected ${object} with a "type", got ${describe(value)}`)
    return undefined
  }
  const got = member(value, 'type')
  const type = wanted.find((name) => name === got)
  if (type !== undefined) return { object: value, type }
  const has = Object.hasOwn(value, 'type')
  report.fault(
    has ? step(path, 'type') : path,
    has
      ? `expected the type ${listOf(wanted)}, got ${describe(got)}${advise(got, wanted)}`
      : `the member "type" is missing: add it with ${listOf(wanted)}`,
  )
  return undefined
}
