import type { Position } from 'geojson'

/** A piece of river as GSHHG stores it: cut at the edges of its storage bins, without a name. */
export interface RiverPiece {
  /** GSHHG level: 0 and 1 are the largest rivers, 9 and more are canals. */
  readonly level: number
  /** [lng, lat], degrees. */
  readonly points: readonly Position[]
}

interface Edge {
  readonly to: string
  readonly length: number
}

/** Two ends closer than this are one place: GSHHG repeats the point where a bin edge cuts a river. */
const JOIN_DEGREES = 1e-4

/** Gaps up to this wide are bridged, at a price that makes any real river the shorter way. */
const BRIDGE_DEGREES = 0.03
const BRIDGE_COST = 5

const key = (point: Position): string =>
  `${Math.round(point[0]! / JOIN_DEGREES)},${Math.round(point[1]! / JOIN_DEGREES)}`

const cell = (x: number, y: number): string => `${Math.floor(x)},${Math.floor(y)}`

/** A network of unnamed rivers in which a course is found as the shortest way between anchors. */
export class RiverGraph {
  private readonly positions = new Map<string, Position>()
  private readonly edges = new Map<string, Edge[]>()

  constructor(pieces: readonly RiverPiece[]) {
    for (const { points } of pieces) {
      for (const [index, point] of points.entries()) {
        const here = key(point)
        if (!this.positions.has(here)) {
          this.positions.set(here, point)
          this.edges.set(here, [])
        }
        const previous = points[index - 1]
        if (previous && key(previous) !== here) this.join(key(previous), here, 1)
      }
    }
    this.bridgeGaps(pieces)
  }

  /**
   * The course through the anchors, in their order.
   * @param anchors [lng, lat] points near the river; each is moved to the nearest vertex.
   * @throws when an anchor is more than 0.1 degree from any river or no way leads between two of them.
   */
  route(name: string, anchors: readonly Position[]): Position[] {
    const stops = anchors.map((anchor) => this.nearest(name, anchor))
    const course: Position[] = [this.positions.get(stops[0]!)!]
    for (let index = 1; index < stops.length; index += 1) {
      const way = this.shortestWay(stops[index - 1]!, stops[index]!)
      if (!way)
        throw new Error(
          `river "${name}": no way on the river graph from anchor ${index - 1} ` +
            `[${anchors[index - 1]!.join(', ')}] to anchor ${index} [${anchors[index]!.join(', ')}]; ` +
            `add an anchor nearer to the gap or list the pieces apart`,
        )
      course.push(...way.slice(1))
    }
    return course
  }

  /** Ends of pieces often stop short of the river or lake they run into: link each to the nearest vertex of every piece near it. */
  private bridgeGaps(pieces: readonly RiverPiece[]): void {
    const cells = new Map<string, { piece: number; point: Position }[]>()
    for (const [piece, { points }] of pieces.entries()) {
      for (const point of points) {
        const name = cell(point[0]! / BRIDGE_DEGREES, point[1]! / BRIDGE_DEGREES)
        const members = cells.get(name)
        if (members) members.push({ piece, point })
        else cells.set(name, [{ piece, point }])
      }
    }
    for (const [piece, { points }] of pieces.entries()) {
      for (const end of [points[0]!, points.at(-1)!]) {
        const nearest = new Map<number, { point: Position; distance: number }>()
        for (const dx of [-1, 0, 1])
          for (const dy of [-1, 0, 1])
            for (const other of cells.get(
              cell(end[0]! / BRIDGE_DEGREES + dx, end[1]! / BRIDGE_DEGREES + dy),
            ) ?? []) {
              if (other.piece === piece) continue
              const distance = Math.hypot(other.point[0]! - end[0]!, other.point[1]! - end[1]!)
              if (distance < (nearest.get(other.piece)?.distance ?? BRIDGE_DEGREES))
                nearest.set(other.piece, { point: other.point, distance })
            }
        for (const { point } of nearest.values())
          if (key(point) !== key(end)) this.join(key(end), key(point), BRIDGE_COST)
      }
    }
  }

  private join(from: string, to: string, cost: number): void {
    const a = this.positions.get(from)!
    const b = this.positions.get(to)!
    const length =
      cost * Math.hypot((a[0]! - b[0]!) * Math.cos((a[1]! * Math.PI) / 180), a[1]! - b[1]!)
    this.edges.get(from)!.push({ to, length })
    this.edges.get(to)!.push({ to: from, length })
  }

  private nearest(name: string, anchor: Position): string {
    const stretch = Math.cos((anchor[1]! * Math.PI) / 180)
    let best = ''
    let bestDistance = Infinity
    for (const [id, [lng, lat]] of this.positions) {
      const distance = Math.hypot((lng! - anchor[0]!) * stretch, lat! - anchor[1]!)
      if (distance < bestDistance) [best, bestDistance] = [id, distance]
    }
    if (bestDistance > 0.1)
      throw new Error(
        `river "${name}": anchor [${anchor.join(', ')}] is ${bestDistance.toFixed(2)} degrees from ` +
          `any river, wanted at most 0.1`,
      )
    return best
  }

  private shortestWay(from: string, to: string): Position[] | undefined {
    const distances = new Map([[from, 0]])
    const previous = new Map<string, string>()
    const done = new Set<string>()
    const queue = new Queue()
    queue.push(from, 0)
    for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
      if (here === to) break
      if (done.has(here)) continue
      done.add(here)
      for (const edge of this.edges.get(here)!) {
        const distance = distances.get(here)! + edge.length
        if (distance < (distances.get(edge.to) ?? Infinity)) {
          distances.set(edge.to, distance)
          previous.set(edge.to, here)
          queue.push(edge.to, distance)
        }
      }
    }
    if (!distances.has(to)) return undefined
    const way = [to]
    while (way[0] !== from) way.unshift(previous.get(way[0]!)!)
    return way.map((id) => this.positions.get(id)!)
  }
}

/** A binary heap: enough for Dijkstra's algorithm, and no dependency for one script. */
class Queue {
  private readonly heap: { id: string; priority: number }[] = []

  push(id: string, priority: number): void {
    const { heap } = this
    heap.push({ id, priority })
    for (let child = heap.length - 1; child > 0;) {
      const parent = (child - 1) >> 1
      if (heap[parent]!.priority <= heap[child]!.priority) break
      ;[heap[parent], heap[child]] = [heap[child]!, heap[parent]!]
      child = parent
    }
  }

  pop(): string | undefined {
    const { heap } = this
    const top = heap[0]
    const last = heap.pop()
    if (!top || !last) return undefined
    if (heap.length > 0) {
      heap[0] = last
      for (let parent = 0; ;) {
        let child = 2 * parent + 1
        if (child >= heap.length) break
        if (child + 1 < heap.length && heap[child + 1]!.priority < heap[child]!.priority) child += 1
        if (heap[parent]!.priority <= heap[child]!.priority) break
        ;[heap[parent], heap[child]] = [heap[child]!, heap[parent]!]
        parent = child
      }
    }
    return top.id
  }
}
