import type { CourseId } from './courses'
import type { Course, EditedLine, LinePart } from './edited-line'
import { type GridPoint, isSamePoint } from './grid'
import type { Ground } from './ground'
import { nearestIndex } from './nearest-index'

/** Which handle of which part; of a leg the handle that it begins at. */
export interface HandlePlace {
  readonly part: number
  readonly handle: number
}

/** Moves a handle; its neighbours are joined to it straight, as what it followed it has left. */
export function moveHandle(line: EditedLine, place: HandlePlace, to: GridPoint): EditedLine {
  return changePart(line, place, ({ handles, courses }) => ({
    handles: handles.with(place.handle, to),
    courses: courses.map((course, leg) =>
      leg === place.handle || leg === place.handle - 1 ? 'straight' : course,
    ),
  }))
}

/** Puts a handle into a leg: on the course that the leg follows, or where it is wanted. */
export function insertHandle(
  line: EditedLine,
  place: HandlePlace,
  wanted: GridPoint,
  { courses: drawn }: Ground,
): EditedLine {
  return changePart(line, place, ({ handles, courses }) => {
    const course = courses[place.handle]
    if (course === undefined) return { handles, courses }
    const points = course === 'straight' ? undefined : drawn.get(course)
    const handle = points ? points[nearestIndex(points, wanted).index]! : wanted
    const isThere = handles.some((other) => isSamePoint(other, handle))
    if (isThere) return { handles, courses }
    return {
      handles: handles.toSpliced(place.handle + 1, 0, handle),
      courses: courses.toSpliced(place.handle, 0, course),
    }
  })
}

/** Takes out a handle that is no end; the line keeps the course that it followed on both sides of it. */
export function removeHandle(line: EditedLine, place: HandlePlace): EditedLine {
  return changePart(line, place, ({ handles, courses }) => {
    const isEnd = place.handle <= 0 || place.handle >= handles.length - 1
    if (isEnd) return { handles, courses }
    const [before, after] = [courses[place.handle - 1]!, courses[place.handle]!]
    return {
      handles: handles.toSpliced(place.handle, 1),
      courses: courses.toSpliced(place.handle - 1, 2, before === after ? before : 'straight'),
    }
  })
}

/**
 * Lets a leg follow a river or a drawn line. Its handles go to the nearest points of that; an end of
 * the line stays at the border, and the line goes from there straight to a new handle.
 */
export function followCourse(
  line: EditedLine,
  place: HandlePlace,
  course: CourseId,
  ground: Ground,
): EditedLine {
  const points = ground.courses.get(course)
  if (!points) return line
  return changePart(line, place, (part) => {
    const [from, to] = [part.handles[place.handle], part.handles[place.handle + 1]]
    if (!from || !to) return part
    const [start, end] = [from, to].map((handle) => points[nearestIndex(points, handle).index]!)
    if (!start || !end || isSamePoint(start, end)) return part
    const handles = [...part.handles]
    const courses: Course[] = [...part.courses]
    courses[place.handle] = course
    // From the back, so that what is put in at the end leaves the beginning where it is.
    settle(handles, courses, place.handle + 1, end, 'before')
    settle(handles, courses, place.handle, start, 'after')
    return { handles, courses }
  })
}

/** Brings a handle to a place, or, at an end of the line, puts another handle there beside it. */
function settle(
  handles: GridPoint[],
  courses: Course[],
  handle: number,
  to: GridPoint,
  side: 'before' | 'after',
): void {
  if (isSamePoint(handles[handle]!, to)) return
  const isEnd = handle === 0 || handle === handles.length - 1
  if (!isEnd) {
    handles[handle] = to
    const outer = side === 'after' ? handle - 1 : handle
    if (outer in courses) courses[outer] = 'straight'
  } else if (side === 'after') {
    handles.splice(handle + 1, 0, to)
    courses.splice(handle, 0, 'straight')
  } else {
    handles.splice(handle, 0, to)
    courses.splice(handle, 0, 'straight')
  }
}

/** Lets a leg go straight from its handle to the next. */
export function straightenLeg(line: EditedLine, place: HandlePlace): EditedLine {
  return changePart(line, place, ({ handles, courses }) => ({
    handles,
    courses: courses.map((course, leg) => (leg === place.handle ? 'straight' : course)),
  }))
}

function changePart(
  line: EditedLine,
  { part, handle }: HandlePlace,
  change: (part: LinePart) => LinePart,
): EditedLine {
  const found = line.parts[part]
  if (!found || found.handles[handle] === undefined) return line
  return { ...line, parts: line.parts.with(part, change(found)) }
}
