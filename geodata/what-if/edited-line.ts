import type { CourseId, StartLineId } from './courses'
import type { GridPoint } from './grid'

/** How a line gets from one handle to the next: straight, or along something that is drawn. */
export type Course = 'straight' | CourseId

/** One stroke from border to border, as it runs from the north to the south. */
export interface LinePart {
  /** Two at least. */
  readonly handles: readonly GridPoint[]
  /** One fewer than handles: the course that follows each. */
  readonly courses: readonly Course[]
}

/**
 * A line that a reader has made or changed. West of it, which is on the right hand of who travels
 * along, is the German side. More than one part where it cuts off a piece by itself, as the line of
 * 28 September 1939 did with the triangle of Suwałki.
 */
export interface EditedLine {
  /** The drawn line that it began as, and that it is compared with. */
  readonly drawn: StartLineId
  readonly parts: readonly LinePart[]
}

/** The most handles of all parts: a link to them is still short enough to be sent. */
export const mostHandles = 120
export const mostParts = 4

/** Where a line may have handles, `[west, south, east, north]` in degrees: Poland and its neighbours. */
export const handleWindow = [9, 44, 36, 61] as const

export type LineFaultKind =
  | 'no-number'
  | 'outside-map'
  | 'too-many-handles'
  | 'too-few-handles'
  | 'handles-together'
  | 'off-the-course'
  | 'crosses-itself'
  | 'parts-cross'
  | 'parts-overlap'
  | 'misses-the-country'
  | 'short-of-the-border'
  | 'leaves-the-country'
  | 'touches-the-border'
  | 'along-the-border'

/** Why a line divides nothing, and where, if that is at one place. */
export interface LineFault {
  readonly kind: LineFaultKind
  readonly at?: GridPoint
}
