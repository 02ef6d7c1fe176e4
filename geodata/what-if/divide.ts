import { type Cut, cutPart, townsWestOf } from './cut-part'
import {
  type EditedLine,
  handleWindow,
  type LineFault,
  mostHandles,
  mostParts,
} from './edited-line'
import { areaStandardError } from '../area-precision'
import { type GridPoint, isSamePoint, toGrid } from './grid'
import type { Ground } from './ground'
import type { Leg } from './leg'
import { LegStore } from './leg-store'
import { crossingOf } from './self-crossing'

/** What lies on one side of a line. */
export interface DividedSide {
  readonly squareKilometres: number
  /** Of the whole. */
  readonly percent: number
  /** One standard error from the precision of the outline; the line itself is taken at its word. */
  readonly standardError: number
}

/** The country divided by a line. */
export interface Divided {
  readonly kind: 'divided'
  readonly west: DividedSide
  readonly east: DividedSide
  /** Of the line within the country. */
  readonly kilometres: number
  /** By town of the ground: whether it lies west. */
  readonly townsWest: readonly boolean[]
  readonly cuts: readonly Cut[]
}

/** What a line makes of the country, or why it makes nothing of it. */
export type Division = Divided | { readonly kind: 'fault'; readonly fault: LineFault }

/** Divides one ground by many lines, one after another; what did not change between two of them is not measured again. */
export class Divider {
  readonly #legs: LegStore

  constructor(readonly ground: Ground) {
    this.#legs = new LegStore(ground)
  }

  /** Never throws: whatever the line is, the answer says what it is worth. */
  divide(line: EditedLine): Division {
    const fault = faultOfHandles(line)
    if (fault) return { kind: 'fault', fault }
    const parts: Leg[][] = []
    for (const { handles, courses } of line.parts) {
      const legs: Leg[] = []
      for (const [index, course] of courses.entries()) {
        const leg = this.#legs.get(handles[index]!, handles[index + 1]!, course)
        if (!leg) return { kind: 'fault', fault: { kind: 'off-the-course', at: handles[index]! } }
        legs.push(leg)
      }
      parts.push(legs)
    }
    const crossing = crossingAmong(parts)
    if (crossing) return { kind: 'fault', fault: crossing }
    const cuts: Cut[] = []
    for (const legs of parts) {
      const cut = cutPart(legs, this.ground)
      if ('kind' in cut) return { kind: 'fault', fault: cut }
      cuts.push(cut)
    }
    if (overlap(cuts)) return { kind: 'fault', fault: { kind: 'parts-overlap' } }
    return this.#measure(cuts)
  }

  /** The points between two handles as they are drawn and measured; none when a handle is not on the course. */
  pathOf(part: EditedLine['parts'][number], leg: number): readonly GridPoint[] {
    const [from, to] = [part.handles[leg], part.handles[leg + 1]]
    if (!from || !to || !isSound(from) || !isSound(to)) return []
    return this.#legs.get(from, to, part.courses[leg] ?? 'straight')?.path ?? []
  }

  #measure(cuts: readonly Cut[]): Divided {
    const { area, sums, precisionKm, towns } = this.ground
    const total = (of: (cut: Cut) => number) => cuts.reduce((sum, cut) => sum + of(cut), 0)
    const west = total((cut) => cut.area)
    const westBorder = total((cut) => cut.borderLength)
    const side = (squareKilometres: number, border: number): DividedSide => ({
      squareKilometres,
      percent: (100 * squareKilometres) / area,
      standardError: areaStandardError(border, precisionKm),
    })
    const byCut = cuts.map((cut) => townsWestOf(cut, this.ground))
    return {
      kind: 'divided',
      west: side(west, westBorder),
      east: side(area - west, sums.lengths.at(-1)! - westBorder),
      kilometres: total((cut) => cut.length),
      townsWest: towns.map((_, index) => byCut.some((isWest) => isWest[index])),
      cuts,
    }
  }
}

function faultOfHandles({ parts }: EditedLine): LineFault | null {
  const count = parts.reduce((sum, { handles }) => sum + handles.length, 0)
  if (count > mostHandles || parts.length > mostParts) return { kind: 'too-many-handles' }
  const isShort = parts.some(
    ({ handles, courses }) => handles.length < 2 || courses.length !== handles.length - 1,
  )
  if (parts.length === 0 || isShort) return { kind: 'too-few-handles' }
  for (const { handles } of parts)
    for (const [index, handle] of handles.entries()) {
      if (!handle.every(Number.isInteger)) return { kind: 'no-number' }
      if (!isInWindow(handle)) return { kind: 'outside-map', at: handle }
      const before = handles[index - 1]
      if (before && isSamePoint(before, handle)) return { kind: 'handles-together', at: handle }
    }
  return null
}

const [west, south] = toGrid([handleWindow[0], handleWindow[1]])
const [east, north] = toGrid([handleWindow[2], handleWindow[3]])

function isInWindow([longitude, latitude]: GridPoint): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

const isSound = (handle: GridPoint): boolean => handle.every(Number.isInteger) && isInWindow(handle)

function crossingAmong(parts: readonly (readonly Leg[])[]): LineFault | null {
  const all = parts.flatMap((legs, part) => legs.map((leg, index) => ({ leg, part, index })))
  for (const [number, one] of all.entries()) {
    if (one.leg.loop) return { kind: 'crosses-itself', at: one.leg.loop }
    for (const other of all.slice(number + 1)) {
      const isJoined = one.part === other.part && other.index === one.index + 1
      const at = crossingOf(one.leg, other.leg, isJoined)
      if (at) return { kind: one.part === other.part ? 'crosses-itself' : 'parts-cross', at }
    }
  }
  return null
}

/** Whether what one cut has on its western side is partly that of another. */
function overlap(cuts: readonly Cut[]): boolean {
  return cuts.some((one) => cuts.some((other) => other !== one && isOnArc(other.entry.ringAt, one)))
}

function isOnArc(ringAt: number, { entry, exit }: Cut): boolean {
  return entry.ringAt < exit.ringAt
    ? ringAt >= entry.ringAt && ringAt <= exit.ringAt
    : ringAt >= entry.ringAt || ringAt <= exit.ringAt
}
