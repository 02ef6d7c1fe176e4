import type { Geometry } from 'geojson'
import { type FeatureKind, sourcedKinds } from '../../types'
import { type Crossing, findCrossings } from '../rfc7946/crossings'
import { writeNumbers } from '../describe'
import { explainOffGround } from './ground'
import { type Path, step, toPointer } from '../path'
import type { CheckedPosition } from '../rfc7946/position'
import type { Report } from '../report'

/** A line, ring or lone position of a geometry, and where it and its positions stand. */
interface Part {
  readonly pathOf: (index: number) => Path
  readonly positions: readonly CheckedPosition[]
}

function isPositionList(coordinates: readonly unknown[]): coordinates is CheckedPosition[] {
  return Array.isArray(coordinates[0]) && typeof coordinates[0][0] === 'number'
}

function partsIn(coordinates: readonly unknown[], path: Path): Part[] {
  if (isPositionList(coordinates)) {
    return [{ pathOf: (index) => step(path, index), positions: coordinates }]
  }
  return coordinates.flatMap((part, index) =>
    Array.isArray(part) ? partsIn(part, step(path, index)) : [],
  )
}

function partsOf(geometry: Exclude<Geometry, { type: 'GeometryCollection' }>, path: Path): Part[] {
  const here = step(path, 'coordinates')
  const parts = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
  // The one position of a point stands at the coordinates themselves.
  const found = partsIn(parts, here)
  return geometry.type === 'Point' ? found.map((part) => ({ ...part, pathOf: () => here })) : found
}

/** Decimal places that are kept: 1e-5 degrees are a metre, finer than anything here is known. */
const decimals = 5

function explainNumbers(position: CheckedPosition): string | undefined {
  if (position.length > 2) return `position ${writeNumbers(position)} has a height: remove it`
  if (position.every((number) => Number(number.toFixed(decimals)) === number)) return undefined
  return `position ${writeNumbers(position)} has more than ${decimals} decimals: round it`
}

/** One fault for all positions of a part that have it: the first, and how many there are. */
function faultFirst(
  { pathOf, positions }: Part,
  explain: (position: CheckedPosition, index: number) => string | undefined,
  report: Report,
): void {
  const bad = positions.flatMap((position, index) => {
    const message = explain(position, index)
    return message === undefined ? [] : [{ index, message }]
  })
  const [first] = bad
  if (!first) return
  const others = bad.length > 1 ? ` (and ${bad.length - 1} more positions of this part)` : ''
  report.fault(pathOf(first.index), first.message + others)
}

function explainRepetition({ positions }: Part, index: number): string | undefined {
  const [here, before] = [positions[index]!, positions[index - 1]]
  if (!before || here[0] !== before[0] || here[1] !== before[1]) return undefined
  return `position ${writeNumbers(here)} repeats the one before it: remove it`
}

/** Whether two edges may meet like this: lines join, and rings of the basemap may touch. */
function isAllowed({ relation, part, otherPart }: Crossing, isContent: boolean): boolean {
  return relation === 'touches' && (part !== otherPart || !isContent)
}

/** A border that crosses itself encloses nobody knows what, and cannot be cut by a line. */
function checkCrossings(parts: readonly Part[], isContent: boolean, report: Report): void {
  const crossings = findCrossings(parts.map(({ positions }) => positions))
  const first = crossings.find((crossing) => !isAllowed(crossing, isContent))
  if (!first) return
  const one = parts[first.part]!
  const other = parts[first.otherPart]!
  const at = writeNumbers(one.positions[first.index]!)
  report.fault(
    one.pathOf(first.index),
    `the edge to this position ${at} ${first.relation} the edge to ${toPointer(other.pathOf(first.otherIndex))}: move or remove positions until it does not`,
  )
}

const basemapOfLines: ReadonlySet<FeatureKind> = new Set(['river', 'border'])

/**
 * Faults what RFC 7946 allows and this project does not, in a geometry that is sound by RFC 7946:
 * heights, more than five decimals, places off the ground, repeated positions, edges that cross.
 * (Rivers and borders of the basemap are only drawn, so theirs may.)
 * @param path where the geometry stands
 */
export function checkLayerGeometry(
  geometry: Geometry,
  kind: FeatureKind,
  path: Path,
  report: Report,
): void {
  if (geometry.type === 'GeometryCollection') return
  const isContent = sourcedKinds.some((sourced) => sourced === kind)
  const parts = partsOf(geometry, path)
  const before = report.faultCount
  for (const part of parts) {
    faultFirst(part, explainNumbers, report)
    faultFirst(part, (position) => explainOffGround(position, isContent), report)
    faultFirst(part, (_position, index) => explainRepetition(part, index), report)
  }
  if (report.faultCount === before && geometry.type !== 'Point' && !basemapOfLines.has(kind)) {
    checkCrossings(parts, isContent, report)
  }
}
