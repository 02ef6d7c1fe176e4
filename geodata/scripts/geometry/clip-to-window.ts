import type { Position } from 'geojson'

/** [west, south, east, north], degrees. */
export type Window = readonly [number, number, number, number]

/** One side of a straight cut: keep where `sign * position[axis] <= sign * limit`. */
interface HalfPlane {
  readonly axis: 0 | 1
  readonly limit: number
  readonly sign: 1 | -1
}

/**
 * The parts of a polygon inside a window of longitudes and latitudes. Unlike Sutherland and
 * Hodgman's method it leaves no edges that run back along the window's side: parts come out apart.
 * @param rings the outer ring counter-clockwise, holes clockwise, [lng, lat] degrees.
 * @returns polygons, rings wound as before.
 */
export function clipPolygon(rings: readonly Position[][], window: Window): Position[][][] {
  const [west, south, east, north] = window
  const planes: HalfPlane[] = [
    { axis: 0, limit: east, sign: 1 },
    { axis: 0, limit: west, sign: -1 },
    { axis: 1, limit: north, sign: 1 },
    { axis: 1, limit: south, sign: -1 },
  ]
  const clipped = planes.reduce<Position[][]>((left, plane) => clipRings(left, plane), [...rings])
  const outers = clipped.filter((ring) => doubledArea(ring) > 0).map((ring) => [ring])
  for (const hole of clipped.filter((ring) => doubledArea(ring) < 0)) {
    const owner =
      outers.length === 1 ? outers[0] : outers.find(([outer]) => contains(outer!, hole[0]!))
    owner?.push(hole)
  }
  return outers
}

/** The parts of a line inside a window. */
export function clipLine(
  line: readonly Position[],
  [west, south, east, north]: Window,
): Position[][] {
  const parts: Position[][] = [[]]
  for (const point of line) {
    const inside =
      point[0]! >= west && point[0]! <= east && point[1]! >= south && point[1]! <= north
    if (inside) parts.at(-1)!.push(point)
    else if (parts.at(-1)!.length > 0) parts.push([])
  }
  return parts.filter((part) => part.length > 1)
}

function clipRings(rings: readonly Position[][], plane: HalfPlane): Position[][] {
  const kept: Position[][] = []
  const chains: Position[][] = []
  for (const ring of rings) {
    const inside = ring.map((point) => plane.sign * point[plane.axis]! < plane.sign * plane.limit)
    if (inside.every(Boolean)) kept.push(ring)
    else if (inside.some(Boolean)) chains.push(...insideChains(ring, inside, plane))
  }
  return [...kept, ...closeChains(chains, plane)]
}

/** The runs of a ring inside the half-plane, each from the cut to the cut. */
function insideChains(
  ring: readonly Position[],
  inside: readonly boolean[],
  plane: HalfPlane,
): Position[][] {
  const count = ring.length - 1
  const start = inside.findIndex((here, index) => here && !inside[(index + count - 1) % count])
  const chains: Position[][] = []
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count
    if (!inside[index]) continue
    const before = (index + count - 1) % count
    const after = (index + 1) % count
    if (!inside[before]) chains.push([onCut(ring[before]!, ring[index]!, plane)])
    chains.at(-1)!.push(ring[index]!)
    if (!inside[after]) chains.at(-1)!.push(onCut(ring[index]!, ring[after]!, plane))
  }
  return chains
}

/** Along the cut, ends of chains pair up with their neighbours: between them the cut runs inside. */
function closeChains(chains: Position[][], { axis }: HalfPlane): Position[][] {
  const along = axis === 0 ? 1 : 0
  const ends = chains
    .flatMap((chain, index) => [
      { index, isStart: true, at: chain[0]![along]! },
      { index, isStart: false, at: chain.at(-1)![along]! },
    ])
    .toSorted((a, b) => a.at - b.at)
  const next = new Map<number, number>()
  for (let pair = 0; pair + 1 < ends.length; pair += 2) {
    const [a, b] = [ends[pair]!, ends[pair + 1]!]
    if (a.isStart === b.isStart) throw new Error(`the cut at ${a.at} does not close: rings cross`)
    if (a.isStart) next.set(b.index, a.index)
    else next.set(a.index, b.index)
  }
  const rings: Position[][] = []
  const done = new Set<number>()
  for (const [first] of chains.entries()) {
    if (done.has(first)) continue
    const ring: Position[] = []
    for (let here = first; !done.has(here); here = next.get(here)!) {
      done.add(here)
      ring.push(...chains[here]!)
    }
    ring.push(ring[0]!)
    rings.push(ring)
  }
  return rings
}

function onCut(from: Position, to: Position, { axis, limit }: HalfPlane): Position {
  const fraction = (limit - from[axis]!) / (to[axis]! - from[axis]!)
  const along = axis === 0 ? 1 : 0
  const value = from[along]! + fraction * (to[along]! - from[along]!)
  return axis === 0 ? [limit, value] : [value, limit]
}

/** Twice the planar area of a ring, positive when counter-clockwise. */
export function doubledArea(ring: readonly Position[]): number {
  let sum = 0
  for (let index = 0; index + 1 < ring.length; index += 1)
    sum += ring[index]![0]! * ring[index + 1]![1]! - ring[index + 1]![0]! * ring[index]![1]!
  return sum
}

function contains(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [ax, ay] = [ring[index]![0]!, ring[index]![1]!]
    const [bx, by] = [ring[index + 1]![0]!, ring[index + 1]![1]!]
    if (ay > y! !== by > y! && x! < ax + ((y! - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}
