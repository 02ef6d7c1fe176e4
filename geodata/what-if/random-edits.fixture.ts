import fc from 'fast-check'
import { courseIds } from './courses'
import {
  followCourse,
  type HandlePlace,
  insertHandle,
  moveHandle,
  removeHandle,
  straightenLeg,
} from './edit'
import type { EditedLine } from './edited-line'
import { toGrid } from './grid'
import type { Ground } from './ground'

export type Edit = (line: EditedLine, ground: Ground) => EditedLine

const places = fc.record({ part: fc.nat(1), handle: fc.nat(40) })

/** The handle that a random number means on a line: every number means one. */
function placeOn({ parts }: EditedLine, { part, handle }: HandlePlace): HandlePlace {
  const index = part % parts.length
  return { part: index, handle: handle % parts[index]!.handles.length }
}

/** Anything that a reader can do to a line, most of it small enough to leave the line sound. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc
      .tuple(
        places,
        fc.double({ min: -0.12, max: 0.12, noNaN: true }),
        fc.double({ min: -0.08, max: 0.08, noNaN: true }),
      )
      .map(([place, east, north]): Edit => (line) => {
        const at = placeOn(line, place)
        const [lng, lat] = line.parts[at.part]!.handles[at.handle]!
        return moveHandle(line, at, toGrid([lng / 1e5 + east, lat / 1e5 + north]))
      }),
  },
  places.map((place): Edit => (line, ground) => {
    const at = placeOn(line, place)
    const { handles } = line.parts[at.part]!
    const [one, other] = [handles[at.handle]!, handles[at.handle + 1] ?? handles[at.handle]!]
    const middle = toGrid([(one[0] + other[0]) / 2e5, (one[1] + other[1]) / 2e5])
    return insertHandle(line, at, middle, ground)
  }),
  places.map(
    (place): Edit =>
      (line) =>
        removeHandle(line, placeOn(line, place)),
  ),
  places.map(
    (place): Edit =>
      (line) =>
        straightenLeg(line, placeOn(line, place)),
  ),
  fc.tuple(places, fc.constantFrom(...courseIds)).map(
    ([place, course]): Edit =>
      (line, ground) =>
        followCourse(line, placeOn(line, place), course, ground),
  ),
)
