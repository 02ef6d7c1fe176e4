import type { Position } from 'geojson'

/** A place where an edge of one line meets an edge of another. */
export interface Meeting {
  /** [lng, lat] degrees. */
  readonly position: Position
  /** Where on the first line: edge number plus the fraction of that edge, so that 3.5 is the middle of the fourth edge. */
  readonly at: number
  /** Where on the second line, likewise. */
  readonly otherAt: number
}

/** Meetings closer than this (degrees, a tenth of a millimetre) are one: a line through a vertex meets two edges there. */
const SAME_DEGREES = 1e-9

/**
 * Every place where two lines meet, in the order of the first. Takes time in proportion to the
 * vertices for lines whose edges are short beside their extent, as edges lie in bands of latitude.
 * @param line,other [lng, lat] degrees; edges are straight in longitude and latitude.
 * @throws when two edges run along each other, for then there is no one place where they meet.
 */
export function meetings(line: readonly Position[], other: readonly Position[]): Meeting[] {
  const bands = new LatitudeBands(other)
  const found: Meeting[] = []
  for (let edge = 0; edge + 1 < line.length; edge += 1) {
    for (const otherEdge of bands.near(line[edge]!, line[edge + 1]!)) {
      const fractions = crossEdges(line, edge, other, otherEdge)
      if (!fractions) continue
      const position = pointOn(line[edge]!, line[edge + 1]!, fractions[0])
      found.push({ position, at: edge + fractions[0], otherAt: otherEdge + fractions[1] })
    }
  }
  found.sort((a, b) => a.at - b.at)
  return found.filter(
    ({ position }, index) =>
      !found.slice(0, index).some((earlier) => isSame(earlier.position, position)),
  )
}

/** The first place where a line meets itself other than at the joint of neighbouring edges, if any. */
export function selfMeeting(line: readonly Position[]): Meeting | undefined {
  const bands = new LatitudeBands(line)
  const closed = isSame(line[0]!, line.at(-1)!)
  const last = line.length - 2
  for (let edge = 0; edge + 1 < line.length; edge += 1) {
    for (const otherEdge of bands.near(line[edge]!, line[edge + 1]!)) {
      if (otherEdge <= edge + 1 || (closed && edge === 0 && otherEdge === last)) continue
      const fractions = crossEdges(line, edge, line, otherEdge)
      if (!fractions) continue
      const position = pointOn(line[edge]!, line[edge + 1]!, fractions[0])
      return { position, at: edge + fractions[0], otherAt: otherEdge + fractions[1] }
    }
  }
  return undefined
}

export const isSame = (a: Position, b: Position): boolean =>
  Math.abs(a[0]! - b[0]!) < SAME_DEGREES && Math.abs(a[1]! - b[1]!) < SAME_DEGREES

function pointOn(from: Position, to: Position, fraction: number): Position {
  if (fraction === 0) return from
  if (fraction === 1) return to
  return [from[0]! + fraction * (to[0]! - from[0]!), from[1]! + fraction * (to[1]! - from[1]!)]
}

/** The fractions of the two edges at which they meet, or undefined when they do not. */
function crossEdges(
  line: readonly Position[],
  edge: number,
  other: readonly Position[],
  otherEdge: number,
): [number, number] | undefined {
  const [a, b, c, d] = [line[edge]!, line[edge + 1]!, other[otherEdge]!, other[otherEdge + 1]!]
  const [rx, ry, sx, sy] = [b[0]! - a[0]!, b[1]! - a[1]!, d[0]! - c[0]!, d[1]! - c[1]!]
  const [px, py] = [c[0]! - a[0]!, c[1]! - a[1]!]
  const turn = rx * sy - ry * sx
  if (turn === 0) {
    if (px * ry - py * rx === 0 && overlap(a, b, c, d))
      throw new Error(
        `two edges run along each other at [${(isSame(a, c) ? b : c).join(', ')}]: ` +
          `wanted lines that meet in single points`,
      )
    return undefined
  }
  const fraction = (px * sy - py * sx) / turn
  const otherFraction = (px * ry - py * rx) / turn
  const within = fraction >= 0 && fraction <= 1 && otherFraction >= 0 && otherFraction <= 1
  return within ? [fraction, otherFraction] : undefined
}

/** Whether two edges on one straight line share more than a point. */
function overlap(a: Position, b: Position, c: Position, d: Position): boolean {
  const axis = Math.abs(b[0]! - a[0]!) > Math.abs(b[1]! - a[1]!) ? 0 : 1
  const [low, high] = [Math.min(a[axis]!, b[axis]!), Math.max(a[axis]!, b[axis]!)]
  return Math.min(c[axis]!, d[axis]!) < high && Math.max(c[axis]!, d[axis]!) > low
}

/** The edges of a line sorted into bands of latitude, so that an edge is compared only with edges near it. */
class LatitudeBands {
  private readonly bands = new Map<number, number[]>()
  private readonly height: number

  constructor(private readonly line: readonly Position[]) {
    let climb = 0
    for (let edge = 0; edge + 1 < line.length; edge += 1)
      climb += Math.abs(line[edge + 1]![1]! - line[edge]![1]!)
    // Twice the mean climb of an edge: most edges then lie in one or two bands.
    this.height = Math.max((2 * climb) / Math.max(1, line.length - 1), 1e-6)
    for (let edge = 0; edge + 1 < line.length; edge += 1)
      for (const band of this.range(line[edge]!, line[edge + 1]!)) {
        const members = this.bands.get(band)
        if (members) members.push(edge)
        else this.bands.set(band, [edge])
      }
  }

  /** Edge numbers, each once, whose box touches the box of the edge from `a` to `b`. */
  near(a: Position, b: Position): Set<number> {
    const west = Math.min(a[0]!, b[0]!)
    const east = Math.max(a[0]!, b[0]!)
    const found = new Set<number>()
    for (const band of this.range(a, b))
      for (const edge of this.bands.get(band) ?? []) {
        const [c, d] = [this.line[edge]![0]!, this.line[edge + 1]![0]!]
        if (Math.max(c, d) >= west && Math.min(c, d) <= east) found.add(edge)
      }
    return found
  }

  private range(a: Position, b: Position): number[] {
    const first = Math.floor(Math.min(a[1]!, b[1]!) / this.height)
    const last = Math.floor(Math.max(a[1]!, b[1]!) / this.height)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
}
