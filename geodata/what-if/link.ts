import { decode, encode } from '@here/flexpolyline'
import { isStartLineId, type StartLineId, startLineIds } from './courses'
import { type Course, type EditedLine, type LinePart, mostHandles, mostParts } from './edited-line'
import { toDegrees, toGrid } from './grid'

/** Raised when the meaning changes. */
const version = '1'
/** A hash is read up to 2,000 characters (`components/state/view-hash.ts`), with more in it than the line. */
const lengthMost = 1900
const decimals = 5

/** By its letter a link names the course of each leg: for ever. */
const letters: Readonly<Record<Course, string>> = {
  straight: '-',
  'line-1939-08-23': 'a',
  'line-1939-09-28': 's',
  'curzon-line': 'c',
  'river-pisa': 'P',
  'river-narew': 'N',
  'river-vistula': 'V',
  'river-san': 'S',
  'river-bug': 'B',
  'river-neman': 'M',
  'river-warta': 'W',
  'river-notec': 'T',
  'river-pripyat': 'R',
  'river-dniester': 'D',
}
const courseOf = new Map(
  Object.entries(letters).map(([course, letter]) => [letter, course as Course]),
)

/**
 * A line as it stands in a link: `1.`, the letter of the drawn line and, for each part, the courses of its legs, a letter each, and
 * its handles in HERE's flexible polyline encoding, which needs no escaping in an address.
 * @throws RangeError when a handle is no number
 */
export function formatLine({ drawn, parts }: EditedLine): string {
  const texts = parts.map(({ handles, courses }) => {
    // The encoding has the latitude first.
    const polyline = handles.map((handle) => toDegrees(handle).toReversed())
    const course = courses.map((each) => letters[each]).join('')
    return `${course}.${encode({ precision: decimals, polyline })}`
  })
  return `${version}.${letters[drawn]}.${texts.join('~')}`
}

/** The task of drawing a line, as it stands in a link: which line is asked for. */
export function formatTask(asked: StartLineId): string {
  return `${version}.${letters[asked]}`
}

/** Reads what `formatTask` writes; `null` for anything else. */
export function parseTask(text: string): StartLineId | null {
  return startLineIds.find((id) => formatTask(id) === text) ?? null
}

/** Why a line in a link cannot be read. */
export interface LinkFault {
  readonly kind: 'version' | 'too-long' | 'unreadable'
  /** The beginning of what was got. */
  readonly got: string
}

/** Reads what `formatLine` writes, and nothing else; never throws. */
export function parseLine(text: string): { line: EditedLine } | { fault: LinkFault } {
  const fault = (kind: LinkFault['kind']) => ({ fault: { kind, got: text.slice(0, 40) } })
  if (text.length > lengthMost) return fault('too-long')
  const [, writtenBy, letter = '', rest = ''] = /^(\d{1,3})\.(\w)\.([\w.~-]*)$/.exec(text) ?? []
  if (!writtenBy) return fault('unreadable')
  if (writtenBy !== version) return fault('version')
  const parts = rest.split('~').map(parsePart)
  const sound = parts.filter((part) => part !== null)
  if (sound.length < parts.length || parts.length > mostParts) return fault('unreadable')
  const drawn = courseOf.get(letter)
  if (!drawn || !isStartLineId(drawn)) return fault('unreadable')
  const line = { drawn, parts: sound }
  const handles = sound.reduce((sum, part) => sum + part.handles.length, 0)
  if (handles > mostHandles) return fault('too-long')
  // One line has one text: what would be written otherwise was not written by this page.
  return formatLine(line) === text ? { line } : fault('unreadable')
}

function parsePart(text: string): LinePart | null {
  const [course = '', encoded = '', ...more] = text.split('.')
  const courses = course.split('').map((letter) => courseOf.get(letter))
  const sound = courses.filter((each) => each !== undefined)
  if (more.length > 0 || sound.length < courses.length) return null
  try {
    const { polyline } = decode(encoded)
    const handles = polyline.map(([latitude, longitude]) => toGrid([longitude!, latitude!]))
    const fits = handles.length >= 2 && courses.length === handles.length - 1
    return fits && handles.flat().every(Number.isSafeInteger) ? { handles, courses: sound } : null
  } catch {
    // It says by throwing that it is none.
    return null
  }
}
