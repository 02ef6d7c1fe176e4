import type { MultiPolygon, Polygon, Position } from 'geojson'
import { densePolygons } from './densify'
import { fromSphere, middleOf, toSphere, turnEast, turnNorth, type Vector } from './sphere'
import { toAuthalic } from './authalic'

const radians = Math.PI / 180
/** Edges are at most so long, in degrees, before they are moved. */
const longestEdge = 1
/** Where the map ends, in degrees of latitude. */
export const latitudeMost = 85

/** An area that can be laid elsewhere. */
export interface LiftedArea {
  /** Its middle, `[longitude, latitude]` in degrees. */
  readonly middle: Position
  /**
   * The area with its middle at a position, as large as it is and with north up at its middle: polygons of
   * rings of positions. Longitudes run on beyond 180 degrees where the area does. `null` when it
   * would reach beyond the end of the map, or over a pole.
   */
  readonly layAt: (middle: Position) => Position[][][] | null
  /** A position itself where the area can lie there, else the next one towards the equator, in steps of a degree. */
  readonly nearestTo: (middle: Position) => Position
}

/**
 * Lifts an area off the ground: its vertices go to the authalic sphere, where any turn keeps its size, are turned
 * along the meridian and about the poles, and come back to the ellipsoid at their new place.
 *
 * @param geometry rings of `[longitude, latitude]` in degrees, whichever way they run
 */
export function liftArea(geometry: Polygon | MultiPolygon): LiftedArea {
  const polygons = densePolygons(geometry, longestEdge).map((rings) =>
    rings.map((ring) => ring.map(toSphere)),
  )
  const pointing = middleOf(polygons.flat())
  const middle = fromSphere(pointing)
  const [longitude = 0, latitude = 0] = middle
  const down = -toAuthalic(latitude * radians)
  const atOrigin = polygons.map((rings) =>
    rings.map((ring) =>
      ring.map((point) => turnNorth(turnEast(point, -longitude * radians), down)),
    ),
  )
  return {
    middle,
    layAt: (position) => layAt(atOrigin, position),
    nearestTo: (position) => nearestTo(atOrigin, position),
  }
}

type Lifted = readonly (readonly (readonly Vector[])[])[]

function nearestTo(polygons: Lifted, [longitude = 0, latitude = 0]: Position): Position {
  const north = Math.abs(latitude)
  for (let less = 0; less < north; less += 1) {
    const position = [longitude, Math.sign(latitude) * (north - less)]
    if (layAt(polygons, position)) return position
  }
  return [longitude, 0]
}

function layAt(polygons: Lifted, [longitude = 0, latitude = 0]: Position): Position[][][] | null {
  const up = toAuthalic(latitude * radians)
  const laid: Position[][][] = []
  for (const rings of polygons) {
    const laidRings: Position[][] = []
    for (const ring of rings) {
      const moved = layRing(ring, longitude, up)
      if (!moved) return null
      laidRings.push(moved)
    }
    laid.push(laidRings)
  }
  return laid
}

function layRing(ring: readonly Vector[], longitude: number, up: number): Position[] | null {
  const moved: Position[] = []
  let before = 0
  for (const point of ring) {
    const [east = 0, latitude = 0] = fromSphere(turnNorth(point, up))
    if (Math.abs(latitude) > latitudeMost) return null
    // The way to the next vertex is the short one.
    const continued = east + 360 * Math.round((before - east) / 360)
    const next = moved.length === 0 ? east : continued
    moved.push([longitude + next, latitude])
    before = next
  }
  const [first] = moved
  // A ring about a pole does not come back to where it began.
  return first && Math.abs(before + longitude - (first[0] ?? 0)) < 180 ? moved : null
}
