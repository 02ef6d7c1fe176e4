import { describe } from '../describe'
import { type Path, step } from '../path'
import { type CheckedPosition, checkPosition } from './position'
import type { Report } from '../report'

/** Faults each element that is not a position. @returns whether all are */
export function checkPositions(
  value: unknown,
  path: Path,
  report: Report,
): value is CheckedPosition[] {
  if (!Array.isArray(value)) {
    report.fault(path, `expected an array of positions, got ${describe(value)}`)
    return false
  }
  let sound = true
  for (let index = 0; index < value.length; index += 1) {
    if (!checkPosition(value[index], step(path, index), report)) sound = false
  }
  return sound
}

/** Whether two positions have the same numbers, height included. */
export function isSamePosition(one: CheckedPosition, other: CheckedPosition): boolean {
  return one.length === other.length && one.every((number, axis) => number === other[axis])
}

/** Whether an edge spans more than half the world, other than along a pole. */
function leapsRoundTheWorld(from: CheckedPosition, to: CheckedPosition): boolean {
  const alongPole = Math.abs(from[1]) === 90 && from[1] === to[1]
  return Math.abs(from[0] - to[0]) > 180 && !alongPole
}

/** The index of the position at the end of the first edge that crosses the antimeridian, or -1. */
export function findLeap(positions: readonly CheckedPosition[]): number {
  return positions.findIndex(
    (position, index) => index > 0 && leapsRoundTheWorld(positions[index - 1]!, position),
  )
}

/** Warns of a line that crosses the antimeridian uncut. @returns whether it does */
export function warnOfLeap(
  positions: readonly CheckedPosition[],
  path: Path,
  report: Report,
): boolean {
  const index = findLeap(positions)
  if (index < 0) return false
  report.warn(
    'antimeridian',
    step(path, index),
    'the edge to this position spans more than 180 degrees of longitude: cut the geometry at the antimeridian (RFC 7946, section 3.1.9)',
  )
  return true
}

/** Faults what is not the coordinates of a LineString: two or more positions. @returns whether it is */
export function checkLine(value: unknown, path: Path, report: Report): value is CheckedPosition[] {
  if (!checkPositions(value, path, report)) return false
  if (value.length < 2) {
    report.fault(
      path,
      `a line needs two or more positions, got ${value.length}: add positions or remove the line`,
    )
    return false
  }
  if (value.every((position) => isSamePosition(position, value[0]!))) {
    report.warn('degenerate', path, 'the line stays at one position: correct or remove it')
  }
  warnOfLeap(value, path, report)
  return true
}
