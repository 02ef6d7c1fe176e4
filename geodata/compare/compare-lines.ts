import pointInPolygon from '@turf/boolean-point-in-polygon'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { areaStandardError } from '../area-precision'
import { areaSquareKilometres } from '../measure'
import { perimeterKilometres } from '../partition'
import { type FeatureId, type ShareSide, shareSides } from '../types'
import { distanceBetweenLines, type LineDistance } from './distance-between-lines'
import { divideBy, type DividedGround, type Division, lineOf } from './divide'
import { without } from './overlap'
import { measureDivision, type SideOfDivision } from './measure-division'

/** A piece of land that the first line gives one side and the second line the other. */
export interface Exchange {
  /** Whose it is by the first line; by the second it is the other side's. */
  readonly from: ShareSide
  readonly geometry: Polygon
  readonly squareKilometres: number
}

export interface LineComparison {
  readonly lines: readonly [FeatureId, FeatureId]
  /** By line, the Soviet side first. */
  readonly sides: readonly SideOfDivision[]
  /** The largest first. */
  readonly exchanges: readonly Exchange[]
  readonly distance: LineDistance
}

/**
 * How far the areas may be off, relative to a share, before they are refused: where the lines meet,
 * edges get new vertices, and an edge in two pieces is not quite the geodesic that it was in one.
 */
const tolerance = 1e-5

/**
 * Compares two lines that divide Poland of 31 August 1939: what each gives either side, and what
 * changes hands from the first to the second. Areas in square kilometres on the WGS84 ellipsoid.
 * @throws Error when a line is not on the ground or divides nothing, or the areas exchanged do not
 * account for the difference of the shares
 */
export function compareLines(
  one: FeatureId,
  other: FeatureId,
  ground: DividedGround,
): LineComparison {
  const before = divideBy(one, ground)
  const after = divideBy(other, ground)
  const exchanges = shareSides.flatMap((from) => exchangesFrom(from, before, after))
  const sides = [...measureDivision(one, before, ground), ...measureDivision(other, after, ground)]
  checkConserved(sides, exchanges, one, other)
  return {
    lines: [one, other],
    sides,
    exchanges: exchanges.toSorted((piece, next) => next.squareKilometres - piece.squareKilometres),
    distance: distanceBetweenLines(lineOf(one, ground).geometry, lineOf(other, ground).geometry),
  }
}

/**
 * Whether a piece is larger than its own standard error: a smaller one may only be there because
 * the same river was drawn twice.
 */
export function isBeyondError(
  { geometry, squareKilometres }: Exchange,
  { lines }: LineComparison,
  ground: DividedGround,
): boolean {
  const precision = Math.max(...lines.map((line) => lineOf(line, ground).properties.precisionKm))
  return squareKilometres > areaStandardError(perimeterKilometres(geometry), precision)
}

/** The places of a list that lie in a piece of land. */
export function placesIn<Place extends Feature>(
  geometry: Polygon | MultiPolygon,
  places: Iterable<Place>,
): Place[] {
  return [...places].filter(
    (place) => place.geometry.type === 'Point' && pointInPolygon(place.geometry, geometry),
  )
}

function exchangesFrom(from: ShareSide, before: Division, after: Division): Exchange[] {
  const lost = without(before[from], after[from])
  if (!lost) return []
  const polygons = lost.type === 'Polygon' ? [lost.coordinates] : lost.coordinates
  return polygons.map((coordinates) => {
    const geometry: Polygon = { type: 'Polygon', coordinates }
    return { from, geometry, squareKilometres: areaSquareKilometres(geometry) }
  })
}

/** What a side loses less what it gains must be what its share shrinks by. */
function checkConserved(
  sides: readonly SideOfDivision[],
  exchanges: readonly Exchange[],
  one: FeatureId,
  other: FeatureId,
): void {
  const soviet = (line: FeatureId) =>
    sides.find((share) => share.line === line && share.side === 'ussr')!.squareKilometres
  const net = exchanges.reduce(
    (sum, { from, squareKilometres }) =>
      sum + (from === 'ussr' ? squareKilometres : -squareKilometres),
    0,
  )
  const wanted = soviet(one) - soviet(other)
  if (Math.abs(net - wanted) > tolerance * soviet(one)) {
    throw new Error(
      `compareLines: got ${net} km² exchanged between "${one}" and "${other}", wanted ${wanted}: the areas were not conserved`,
    )
  }
}
