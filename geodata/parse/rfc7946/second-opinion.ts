import geojsonValidation from 'geojson-validation'
import type { Report } from '../report'

/**
 * Asks geojson-validation about a document in which our own rules found no fault, and takes over
 * what it says.
 *
 * Only then: it throws on `[[]]`, looks types up by inheritance, and joins its faults by copying
 * the list for each, so that a large broken file would keep it busy for hours. A document without
 * faults by our rules has none of these. Always with trace: without it, it forgets faults of parts.
 */
export function askSecondOpinion(value: unknown, report: Report): void {
  try {
    for (const sentence of geojsonValidation.valid(value, true)) {
      report.fault(null, `geojson-validation refuses it: ${sentence}`)
    }
  } catch (error) {
    report.fault(null, `geojson-validation could not read it: ${String(error)}`)
  }
}
