import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { Polygon, Position } from 'geojson'
import geodesic from 'geographiclib-geodesic'
import { isSame } from '../../segments'
import { counterClockwise, splitPolygon } from '../../split'
import { roundPosition } from '../geometry/round'
import { makeShare } from './make-areas'
import { makePartition, shorterWay } from './partition'
import { readSource } from './read-source'
import { joinParts, pathOf, type TerritoryPart } from './territory-course'

/** A piece with a new boundary between two vertices of what is there already. */
interface Bounded {
  readonly piece: string
  readonly from: Position
  readonly to: Position
  readonly cut: readonly TerritoryPart[]
}

/** A piece cut from another. */
export interface CutSource extends Bounded {
  readonly of: string
  /** What is left is a piece too, where it has a name. */
  readonly rest?: string
  /** A place that lies in the piece. */
  readonly inside: Position
}

/** A piece of which nothing more is known than the place that it lies around. */
interface ZoneSource {
  readonly piece: string
  readonly around: Position
  readonly kilometres: number
  readonly stretch: string
}

/** A piece beside Poland has a boundary from border to border, and the border of Poland between. */
type PieceSource = CutSource | Bounded | ZoneSource

export interface Pieces {
  readonly pieces: ReadonlyMap<string, Polygon>
  /** The vertices of each new stretch by its id, in the order of the recipes. */
  readonly stretches: ReadonlyMap<string, readonly Position[]>
}

/**
 * The pieces of which the territories consist: the parts of the German share of 28 September and the
 * Soviet one, what changed hands between the two lines of 1939, and what `territory-cuts.json` cuts
 * from these or draws beside them. They share their vertices with the outline and the lines to the
 * last digit, and give them no new ones.
 * @throws when a recipe names no piece or vertex that is there, or a cut leaves what it cuts.
 */
export function makePieces(): Pieces {
  const pieces = new Map<string, Polygon>(groundPieces())
  const stretches = new Map<string, readonly Position[]>()
  for (const source of readSource<PieceSource[]>('territory-cuts.json')) {
    if ('around' in source) {
      const circle = circleAround(source)
      pieces.set(source.piece, { type: 'Polygon', coordinates: [circle] })
      stretches.set(source.stretch, circle)
      continue
    }
    const courses = joinParts(source.cut, source.from, source.to)
    for (const [id, course] of courses) stretches.set(id, course)
    const path = pathOf(courses)
    if (!('of' in source)) {
      pieces.set(source.piece, besideTheOutline(source, path))
      continue
    }
    const [piece, rest] = cutPiece(source, pieces.get(source.of), path)
    pieces.set(source.piece, piece)
    if (source.rest) pieces.set(source.rest, rest)
  }
  return { pieces, stretches }
}

function groundPieces(): [string, Polygon][] {
  const german = makeShare(makePartition(), 'line-1939-09-28', 'germany')
    .coordinates as Position[][][]
  const [suwalki, germany] = german.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }))
  return [
    ['suwalki', suwalki!],
    ['germany', germany!],
    ['ussr', sovietShare('line-1939-09-28')],
    ['exchanged', betweenTheLines()],
  ]
}

/** The Soviet share of a line is one polygon. */
const sovietShare = (line: string): Polygon => makeShare(makePartition(), line, 'ussr') as Polygon

/**
 * What the main cut of 28 September takes off the Soviet share of 23 August: the cut leaves the rivers
 * of August once, at the Narew, and comes back to them once, at the San.
 */
function betweenTheLines(): Polygon {
  const soviet = sovietShare('line-1939-08-23')
  const august = new Set(soviet.coordinates[0]!.map(String))
  const { coordinates } = makePartition().cuts.get('line-1939-09-28')!.at(-1)!.drawn
  const leaves = coordinates.findIndex((point) => !august.has(String(point))) - 1
  const returns = coordinates.findLastIndex((point) => !august.has(String(point))) + 1
  const between = coordinates.slice(leaves, returns + 1)
  return splitPolygon(soviet, { type: 'LineString', coordinates: between }).right
}

/**
 * Cuts a piece from another along a path from one of its vertices to another.
 * @throws when there is nothing to be cut, or the path begins, ends or passes elsewhere than on it.
 */
export function cutPiece(
  { piece, of, inside }: CutSource,
  ground: Polygon | undefined,
  path: Position[],
): [piece: Polygon, rest: Polygon] {
  if (!ground) throw fault(piece, `there is no piece "${of}" before it to be cut`)
  const ring = ground.coordinates[0]!
  checkEnds(piece, path, ring, of)
  const { left, right, whole } = splitOrSay(piece, ground, path)
  if (whole.coordinates[0]!.length !== ring.length) {
    throw fault(piece, `the cut leaves "${of}" before its end: move its points inside`)
  }
  return booleanPointInPolygon(inside, left) ? [left, right] : [right, left]
}

function splitOrSay(piece: string, ground: Polygon, path: Position[]) {
  try {
    return splitPolygon(ground, { type: 'LineString', coordinates: path })
  } catch (error) {
    throw fault(piece, error instanceof Error ? error.message : String(error))
  }
}

function besideTheOutline({ piece, from, to }: Bounded, path: readonly Position[]): Polygon {
  const ring = makePartition().outline.coordinates[0]!.slice(0, -1)
  checkEnds(piece, path, ring, 'the outline')
  const closed = [...path, ...shorterWay(ring, to, from), path[0]!]
  return { type: 'Polygon', coordinates: [counterClockwise(closed)] }
}

/** A circle on the ellipsoid, counter-clockwise, of 72 sides. */
function circleAround({ around: [lng, lat], kilometres }: ZoneSource): Position[] {
  const bearings = Array.from({ length: 72 }, (_, index) => -5 * index)
  const ring = bearings.map((bearing) => {
    const { lon2, lat2 } = geodesic.Geodesic.WGS84.Direct(lat!, lng!, bearing, 1000 * kilometres)
    return roundPosition([lon2!, lat2!])
  })
  return [...ring, ring[0]!]
}

function checkEnds(
  piece: string,
  path: readonly Position[],
  ring: readonly Position[],
  of: string,
): void {
  for (const end of [path[0]!, path.at(-1)!]) {
    if (ring.some((point) => isSame(point, end))) continue
    throw fault(piece, `it ends at [${end.join(', ')}], wanted a vertex of "${of}"`)
  }
}

const fault = (piece: string, message: string): Error =>
  new Error(`territory-cuts.json: "${piece}": ${message}`)
