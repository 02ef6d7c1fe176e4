import { describe, writeNumbers } from '../describe'
import { type Path, step } from '../path'
import type { CheckedPosition } from './position'
import type { Report } from '../report'
import { type JsonObject, member } from '../value'
import { visitPositions } from './walk-positions'

/** A tenth of a metre in degrees: software rounds boxes and positions differently. */
const tolerance = 1e-6

const axisNames = ['longitude', 'latitude', 'height']

/** Faults what is not an array of 2n finite numbers, n at least 2. @returns whether it is */
function isNumberBox(value: unknown, path: Path, report: Report): value is number[] {
  if (!Array.isArray(value)) {
    report.fault(
      path,
      `a bbox is an array of numbers, got ${describe(value)}: remove or correct it`,
    )
    return false
  }
  if (value.length < 4 || value.length % 2 === 1) {
    report.fault(
      path,
      `a bbox has four numbers [west, south, east, north], or six with heights, got ${value.length}`,
    )
    return false
  }
  const bad = value.findIndex((number) => !Number.isFinite(number))
  if (bad < 0) return true
  report.fault(step(path, bad), `expected a finite number in the bbox, got ${describe(value[bad])}`)
  return false
}

/** Faults edges that lie off the globe or in the wrong order. @returns whether they are sound */
function checkEdges(box: readonly number[], path: Path, report: Report): boolean {
  const dimensions = box.length / 2
  const before = report.faultCount
  for (let axis = 0; axis < dimensions; axis += 1) {
    const low = box[axis]!
    const high = box[dimensions + axis]!
    const name = axisNames[axis] ?? 'number'
    const most = [180, 90][axis] ?? Infinity
    if (Math.max(Math.abs(low), Math.abs(high)) > most) {
      report.fault(
        path,
        `the bbox has a ${name} outside -${most} to ${most}: the order is [west, south, east, north]`,
      )
    } else if (low > high && axis > 0) {
      report.fault(
        path,
        `the bbox has its least ${name} ${low} above its greatest ${high}: swap them`,
      )
    } else if (low > high) {
      report.warn(
        'antimeridian',
        path,
        `the bbox has its west ${low} east of its east ${high}, so it spans the antimeridian`,
      )
    }
  }
  return report.faultCount === before
}

/** By how much a position lies outside the box on one axis; within it, zero. */
function excess(box: readonly number[], position: CheckedPosition, axis: number): number {
  const low = box[axis]!
  const high = box[box.length / 2 + axis]!
  const number = position[axis] ?? low
  const below = low - number
  const above = number - high
  if (axis > 0 || low <= high) return Math.max(below, above, 0)
  return Math.max(Math.min(below, above), 0)
}

/** Faults a box that does not fit the positions of its object; warns of one that is too wide. */
function checkFit(box: readonly number[], object: JsonObject, path: Path, report: Report): void {
  const dimensions = box.length / 2
  const most = Array.from({ length: dimensions }, () => -Infinity)
  const least = most.map(() => Infinity)
  let fewestNumbers = Infinity
  let mostNumbers = 0
  let outside: { position: CheckedPosition; axis: number } | undefined
  visitPositions(object, (position) => {
    fewestNumbers = Math.min(fewestNumbers, position.length)
    mostNumbers = Math.max(mostNumbers, position.length)
    for (let axis = 0; axis < Math.min(dimensions, position.length); axis += 1) {
      most[axis] = Math.max(most[axis]!, position[axis]!)
      least[axis] = Math.min(least[axis]!, position[axis]!)
      if (!outside && excess(box, position, axis) > tolerance) outside = { position, axis }
    }
  })
  if (mostNumbers === 0) return
  if (dimensions > mostNumbers || dimensions < Math.min(fewestNumbers, 3)) {
    report.fault(
      path,
      `a bbox of positions with ${fewestNumbers} numbers has ${2 * fewestNumbers} numbers, got ${box.length}`,
    )
  } else if (outside) {
    const { position, axis } = outside
    report.fault(
      path,
      `the bbox ${writeNumbers(box)} does not hold the position ${writeNumbers(position)} by its ${axisNames[axis] ?? 'number'}: compute it anew or remove it`,
    )
  } else if (
    box[0]! <= box[dimensions]! &&
    most.some((number, axis) => {
      const slack = Math.max(least[axis]! - box[axis]!, box[dimensions + axis]! - number)
      return slack > tolerance
    })
  ) {
    report.warn('bounding-box', path, 'the bbox is wider than what it holds: compute it anew')
  }
}

/**
 * Faults a `bbox` that is not one (RFC 7946, section 5) or that does not hold the object's positions.
 * @param sound whether the object is otherwise without faults, so that its positions can be walked
 */
export function checkBoundingBox(
  object: JsonObject,
  path: Path,
  report: Report,
  sound: boolean,
): void {
  if (!Object.hasOwn(object, 'bbox')) return
  const box = member(object, 'bbox')
  const here = step(path, 'bbox')
  if (isNumberBox(box, here, report) && checkEdges(box, here, report) && sound) {
    checkFit(box, object, here, report)
  }
}
