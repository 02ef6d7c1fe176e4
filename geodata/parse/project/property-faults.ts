import * as v from 'valibot'
import type { FeatureKind } from '../../types'
import { describe, listOf } from '../describe'
import { type Path, step } from '../path'
import { propertySchemas } from './properties'
import type { Report } from '../report'
import { isObject } from '../value'

type Issue = v.BaseIssue<unknown>

/** A sentence of advice for what the library says in the words of a type checker. */
function sentenceOf(issue: Issue, kind: FeatureKind): string {
  if (issue.kind === 'validation') return issue.message
  const key = issue.path?.at(-1)?.key
  const name = listOf([typeof key === 'string' ? key : String(key)])
  if (issue.expected === 'never') {
    return `a ${kind} has no property ${name}: correct its name or remove it`
  }
  const wanted = issue.expected?.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ')
  if (issue.received === 'undefined') return `the property ${name} is missing: add it`
  return `expected ${wanted}, got ${describe(issue.input)}`
}

/**
 * Faults properties that are not those of the kind.
 * @param path where the properties stand
 */
export function checkProperties(
  value: unknown,
  kind: FeatureKind,
  path: Path,
  report: Report,
): void {
  // The library takes arrays for objects; RFC 7946 has refused them already.
  if (!isObject(value)) {
    if (value === null) report.fault(path, `a ${kind} needs properties, got null: add them`)
    return
  }
  const { issues = [] } = v.safeParse(propertySchemas[kind], value)
  for (const issue of issues) {
    let place = path
    for (const { key } of issue.path ?? []) {
      if (typeof key === 'string' || typeof key === 'number') place = step(place, key)
    }
    report.fault(place, sentenceOf(issue, kind))
  }
}
