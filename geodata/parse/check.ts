import type { GeoJSON } from 'geojson'
import { decode } from './text/decode'
import { checkDocument } from './rfc7946/document'
import type { CheckFurther } from './rfc7946/feature'
import { isWithinLimits, parseJson } from './text/json'
import { limits } from './limits'
import { type Fault, Report, type Warning } from './report'
import { askSecondOpinion } from './rfc7946/second-opinion'

/** What RFC 7946 and this project say of a document. Only when it has no fault has it a value. */
export type Verdict =
  | {
      readonly ok: true
      readonly value: GeoJSON
      readonly faults: readonly []
      readonly warnings: readonly Warning[]
    }
  | {
      readonly ok: false
      readonly value?: undefined
      readonly faults: readonly Fault[]
      readonly warnings: readonly Warning[]
    }

/**
 * Takes the faults of a JSON value into the report: limits, RFC 7946, second opinion.
 * @param checkFurther is asked about every feature after the rules of RFC 7946
 */
export function checkValue(value: unknown, report: Report, checkFurther?: CheckFurther): void {
  if (!isWithinLimits(value, report)) return
  checkDocument(value, report, checkFurther)
  if (report.faultCount === 0) askSecondOpinion(value, report)
}

/** A value of which the report, when all has been checked, has no fault to tell. */
function isFaultless(_value: unknown, report: Report): _value is GeoJSON {
  return report.faultCount === 0
}

function verdictOf(value: unknown, report: Report): Verdict {
  report.close()
  const { faults, warnings } = report
  return isFaultless(value, report)
    ? { ok: true, value, faults: [], warnings }
    : { ok: false, faults, warnings }
}

/** Judges a text. Never throws, whatever the text. */
export function checkText(text: string, report = new Report(limits.listed)): Verdict {
  const value = parseJson(text, report)
  if (report.faultCount === 0) checkValue(value, report)
  return verdictOf(value, report)
}

/** Judges the bytes of a file: size and encoding, then the text. Never throws, whatever the bytes. */
export function checkBytes(bytes: Uint8Array): Verdict {
  const report = new Report(limits.listed)
  const text = decode(bytes, report)
  return text === undefined ? verdictOf(undefined, report) : checkText(text, report)
}
