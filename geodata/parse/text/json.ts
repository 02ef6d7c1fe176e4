import { findDuplicateMembers } from './duplicate-members'
import { describeJsonFault } from './json-fault'
import { limits } from '../limits'
import { outline } from './outline'
import { pathOf } from '../path'
import type { Report } from '../report'
import { type Extent, measureValue } from '../value'

/** Faults a value or text that passes the limits, and tells whether it did. */
function isTooMuch(extent: Extent, report: Report): boolean {
  if (extent.depth > limits.depth) {
    report.fault(
      null,
      `is nested more than ${limits.depth} levels deep; GeoJSON needs eight: flatten it`,
    )
  } else if (extent.containers > limits.containers) {
    report.fault(
      null,
      `has more than ${limits.containers} arrays and objects: split it or simplify its geometry`,
    )
  } else if (extent.members > limits.members) {
    report.fault(null, `has more than ${limits.members} members in its objects: split it`)
  } else return false
  return true
}

/** Whether a value keeps within the limits, so that it may be walked by recursion. */
export function isWithinLimits(value: unknown, report: Report): boolean {
  return !isTooMuch(measureValue(value, limits), report)
}

/**
 * The value of a JSON text, or undefined after a fault. Never overflows the stack: texts that are
 * too deep are refused by their brackets alone.
 */
export function parseJson(text: string, report: Report): unknown {
  if (text.trim() === '') {
    report.fault(null, 'is empty; a GeoJSON object is wanted')
    return undefined
  }
  const written = outline(text)
  if (isTooMuch(written, report)) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    report.fault(null, describeJsonFault(text, error))
    return undefined
  }
  // Fewer members than colons: some name stands twice. Only then is the text read once more.
  if (measureValue(value, limits).members < written.members) {
    for (const keys of findDuplicateMembers(text, report.limit)) {
      const name = JSON.stringify(keys.at(-1))
      report.warn(
        'duplicate-member',
        pathOf(keys),
        `member ${name} stands twice in one object and only the last one counts: remove one`,
      )
    }
  }
  return value
}
