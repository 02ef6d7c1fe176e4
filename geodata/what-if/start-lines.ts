import type { CourseId, StartLineId } from './courses'
import type { EditedLine, LinePart } from './edited-line'
import { type GridPoint, isSamePoint } from './grid'
import type { Ground } from './ground'
import { nearestIndex } from './nearest-index'

/** Handles are as far apart as this at least, in kilometres, but for the ends and the mouths of rivers. */
const leastGap = 18
/** Where no town lies near the line for so long, in kilometres, a handle is put between. */
const mostGap = 75
/** A town as near as this to the line, in kilometres, gives it a handle. */
const townReach = 6
/** As near as this two mouths are one place. */
const mouthGap = 4

/**
 * A drawn line with handles on it, at its ends, at the mouths of the rivers that it follows and at
 * towns beside it. Between them it keeps its course, so that it divides the country as drawn.
 * @throws Error when the ground lacks the line
 */
export function startLine(id: StartLineId, ground: Ground): EditedLine {
  const course = ground.courses.get(id)
  if (!course) throw new Error(`startLine: got a ground without "${id}", wanted it as a course`)
  const parts = withoutBorder(course, ground).map((part) => withHandles(part, id, ground))
  // The main part first: what it is called for.
  return {
    drawn: id,
    parts: parts.toSorted((one, other) => other.handles.length - one.handles.length),
  }
}

/** A line in pieces, without the stretches that run along the outline from one to the next. */
function withoutBorder(line: readonly GridPoint[], { ring }: Ground): GridPoint[][] {
  const onRing = new Map(ring.slice(0, -1).map((point, index) => [String(point), index]))
  const edges = ring.length - 1
  const pieces: GridPoint[][] = [[line[0]!]]
  for (const [index, point] of line.slice(1).entries()) {
    const [before, here] = [onRing.get(String(line[index]!)), onRing.get(String(point))]
    const apart = before === undefined || here === undefined ? 0 : Math.abs(before - here)
    if (apart === 1 || apart === edges - 1) pieces.push([point])
    else pieces.at(-1)!.push(point)
  }
  return pieces.filter((piece) => piece.length > 1)
}

function withHandles(path: readonly GridPoint[], course: StartLineId, ground: Ground): LinePart {
  const along = kilometresAlong(path)
  const last = path.length - 1
  const chosen = [0, last]
  const isFree = (index: number, gap: number) =>
    chosen.every((other) => Math.abs(along[other]! - along[index]!) >= gap)
  for (const mouth of mouthsOn(path, ground)) if (isFree(mouth, mouthGap)) chosen.push(mouth)
  for (const { position } of ground.towns) {
    const { index, kilometres } = nearestIndex(path, position)
    if (kilometres <= townReach && isFree(index, leastGap)) chosen.push(index)
  }
  const sorted = chosen.toSorted((one, other) => one - other)
  const filled = sorted.flatMap((index, order) => {
    const before = sorted[order - 1]
    if (before === undefined) return [index]
    const gap = along[index]! - along[before]!
    const extra = Math.floor(gap / mostGap)
    const between = Array.from({ length: extra }, (_, step) => {
      const sought = along[before]! + (gap * (step + 1)) / (extra + 1)
      return along.findIndex((kilometres) => kilometres >= sought)
    })
    return [...between, index]
  })
  const handles = [...new Set(filled)].map((index) => path[index]!)
  return { handles, courses: handles.slice(1).map((): CourseId => course) }
}

/** Where a line leaves a river or comes to one: its vertices are those of the river. */
function mouthsOn(path: readonly GridPoint[], { courses }: Ground): number[] {
  const names = path.map(String)
  const isOnLine = new Set(names)
  const rivers = [...courses]
    .filter(([id]) => id.startsWith('river-'))
    .map(([, points]) => new Set(points.map(String).filter((name) => isOnLine.has(name))))
  const followed = names.map((name) =>
    rivers.flatMap((river, index) => (river.has(name) ? [index] : [])).join(','),
  )
  return followed.flatMap((those, index) =>
    index > 0 && those !== followed[index - 1] ? [index] : [],
  )
}

function kilometresAlong(path: readonly GridPoint[]): number[] {
  let total = 0
  return path.map((point, index) => {
    const before = path[index - 1]
    if (before && !isSamePoint(before, point)) total += nearestIndex([before], point).kilometres
    return total
  })
}
