import type { Position } from 'geojson'
import { clipPolygon, type Window } from '../../geometry/clip-to-window'
import { roundLine } from '../../geometry/round'

/** What the layer of states covers: [west, south, east, north], degrees. */
export const statesWindow: Window = [5, 40, 66, 72]

/**
 * The coast inside the window: outer rings and those of inner seas, the land on their left.
 * @param land polygons of [lng, lat] degrees.
 */
export function coastInWindow(land: readonly Position[][][]): Position[][] {
  return land
    .flatMap((rings) => clipPolygon(rings, statesWindow))
    .flatMap((rings) => rings.map(roundLine))
    .filter((ring) => ring.length >= 4)
}

/** A ring with those of the places among its vertices that lie on its edges along the window. */
export function withPlaces(ring: readonly Position[], places: readonly Position[]): Position[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1]
    if (!from || (from[0] !== to[0] && from[1] !== to[1])) return [to]
    const between = places.filter((place) => isBetween(from, place, to))
    return [...between.toSorted((a, b) => steps(from, a) - steps(from, b)), to]
  })
}

const steps = (from: Position, to: Position): number =>
  Math.abs(to[0]! - from[0]!) + Math.abs(to[1]! - from[1]!)

/** Edges along the window run straight east, west, north or south. */
function isBetween(from: Position, place: Position, to: Position): boolean {
  return ([0, 1] as const).some((axis) => {
    const along = 1 - axis
    const isLevel = from[axis] === to[axis] && place[axis] === from[axis]
    const [low, high] = [from[along]!, to[along]!].toSorted((a, b) => a - b)
    return isLevel && place[along]! > low! && place[along]! < high!
  })
}
