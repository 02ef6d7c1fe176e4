import { describe, writeNumbers } from '../describe'
import { type Path, step } from '../path'
import type { Report } from '../report'

/** `[longitude, latitude]` in degrees, perhaps with a height in metres. */
export type CheckedPosition = readonly [longitude: number, latitude: number, ...others: number[]]

/** Larger numbers than this are no degrees at all: metres of a projection, usually. */
const noDegrees = 360

function describeRangeFault(longitude: number, latitude: number): string | undefined {
  const longitudeFits = Math.abs(longitude) <= 180
  const latitudeFits = Math.abs(latitude) <= 90
  if (longitudeFits && latitudeFits) return undefined
  if (Math.abs(longitude) > noDegrees || Math.abs(latitude) > noDegrees) {
    return 'these are no degrees; convert the coordinates to WGS84 longitude and latitude'
  }
  if (longitudeFits && Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180) {
    return 'the axes look swapped; write [longitude, latitude]'
  }
  if (latitudeFits) {
    return `longitude ${longitude} lies outside -180 to 180; add or subtract 360, or correct it`
  }
  return `latitude ${latitude} lies outside -90 to 90; correct it`
}

/**
 * Faults what is not a position: an array of two or more finite numbers, of which the first two are
 * a longitude within [-180, 180] and a latitude within [-90, 90] (RFC 7946, section 3.1.1).
 * @returns whether it is a position
 */
export function checkPosition(
  value: unknown,
  path: Path,
  report: Report,
): value is CheckedPosition {
  if (!Array.isArray(value)) {
    report.fault(path, `expected a position [longitude, latitude], got ${describe(value)}`)
    return false
  }
  for (const [axis, number] of value.entries()) {
    if (typeof number !== 'number') {
      const advice = typeof number === 'string' ? ': remove the quotes' : ''
      report.fault(
        step(path, axis),
        `expected a number in the position, got ${describe(number)}${advice}`,
      )
      return false
    }
    if (!Number.isFinite(number)) {
      report.fault(step(path, axis), `expected a finite number in the position, got ${number}`)
      return false
    }
  }
  if (value.length < 2) {
    report.fault(path, `a position needs a longitude and a latitude, got ${describe(value)}`)
    return false
  }
  const rangeFault = describeRangeFault(value[0], value[1])
  if (rangeFault !== undefined) {
    report.fault(path, `position ${writeNumbers(value)} is out of range: ${rangeFault}`)
    return false
  }
  if (value.length > 3) {
    report.warnOnce(
      'dimensions',
      path,
      'a position has more than three numbers, of which readers ignore the fourth and further',
    )
  }
  return true
}
