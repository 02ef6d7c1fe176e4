import type { StartLineId } from './courses'
import type { EditedLine } from './edited-line'
import { type GridPoint, isSamePoint } from './grid'
import type { Ground } from './ground'
import { nearestIndex } from './nearest-index'
import { startLine } from './start-lines'

const from: StartLineId = 'line-1939-08-23'
const to: StartLineId = 'line-1939-09-28'
/** So many handles stand where the two lines run apart. */
const between = 30

/**
 * Makes ready to slide a line from that of August to that of September: where these run apart, each
 * handle lies on the straight way from a point of the one to the point as far along the other. The
 * triangle of Suwałki, a piece by itself, is cut off by the whole September line only.
 * @returns the line for a share of the way: 0 is the August line as drawn, 1 the September line as drawn
 */
export function prepareSlide(ground: Ground): (share: number) => EditedLine {
  const [start, end] = [startLine(from, ground), startLine(to, ground)]
  const august = mainPath(from, start, ground)
  const september = mainPath(to, end, ground)
  const head = shared(august, september)
  const tail = shared(august.toReversed(), september.toReversed())
  const [ones, others] = [august, september].map((path) =>
    evenly(path.slice(head - 1, path.length - tail + 1), between),
  )
  return (share) => {
    if (share <= 0) return start
    if (share >= 1) return end
    const blended = ones!.map((one, index): GridPoint => {
      const other = others![index]!
      return [
        Math.round(one[0] + (other[0] - one[0]) * share),
        Math.round(one[1] + (other[1] - one[1]) * share),
      ]
    })
    const handles = [august[0]!, ...blended, august.at(-1)!].filter(
      (handle, index, all) => index === 0 || !isSamePoint(handle, all[index - 1]!),
    )
    const courses = handles
      .slice(1)
      .map((_, leg) => (leg === 0 || leg === handles.length - 2 ? from : 'straight'))
    return { drawn: from, parts: [{ handles, courses }] }
  }
}

/** The drawn line from its first handle to its last, without a piece that it cuts off by itself. */
function mainPath(id: StartLineId, line: EditedLine, ground: Ground): readonly GridPoint[] {
  const course = ground.courses.get(id)!
  const { handles } = line.parts[0]!
  const [start, end] = [handles[0]!, handles.at(-1)!].map(
    (handle) => nearestIndex(course, handle).index,
  )
  return course.slice(start, end! + 1)
}

/** How many points two paths have in common at their beginning. */
function shared(one: readonly GridPoint[], other: readonly GridPoint[]): number {
  const parting = one.findIndex((point, index) => {
    const counterpart = other[index]
    return !counterpart || !isSamePoint(point, counterpart)
  })
  return parting < 0 ? one.length : parting
}

/** Points of a path at even distances, its ends among them. */
function evenly(path: readonly GridPoint[], count: number): GridPoint[] {
  let total = 0
  const along = path.map((point, index) => {
    const before = path[index - 1]
    if (before) total += nearestIndex([before], point).kilometres
    return total
  })
  return Array.from({ length: count }, (_, step) => {
    const sought = (total * step) / (count - 1)
    return path[along.findIndex((kilometres) => kilometres >= sought - 1e-9)] ?? path.at(-1)!
  })
}
