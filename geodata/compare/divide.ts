import type { MultiPolygon, Polygon } from 'geojson'
import type { Geodata } from '../load'
import { precisionOfEdges, standardErrorAlong } from '../precision-along'
import { splitPolygon } from '../split'
import type { Area, FeatureId, Line, ShareSide } from '../types'

/** The ground that lines divide. */
export type DividedGround = Pick<Geodata, 'lines' | 'areas' | 'stretches'>

/** The country that every line divides. */
const wholeId = 'poland-1939-08-31'

/** What lies on either side of a line: the German and the Soviet, or what would have been these. */
export type Division = Readonly<Record<ShareSide, Polygon | MultiPolygon>>

/**
 * Divides Poland of 31 August 1939 by a line: into the shares that were drawn of it, or else by
 * cutting the outline along the line, as it runs from north to south.
 * @throws Error when there is no such line or outline, or the line cannot cut it
 */
export function divideBy(id: FeatureId, ground: DividedGround): Division {
  const line = lineOf(id, ground)
  const germany = shareOf(id, 'germany', ground)?.geometry
  const ussr = shareOf(id, 'ussr', ground)?.geometry
  if (germany && ussr) return { germany, ussr }
  const { geometry } = wholeOf(ground)
  if (geometry.type !== 'Polygon' || line.geometry.type !== 'LineString') {
    throw new Error(
      `divideBy: got ${geometry.type} and ${line.geometry.type} for "${id}", wanted Polygon and LineString`,
    )
  }
  const { left, right } = splitPolygon(geometry, line.geometry)
  return { germany: right, ussr: left }
}

/**
 * One standard error of what a line gives a side, in square kilometres: from the precision of each
 * stretch around it. An edge that belongs to no stretch is as sure as the worse of line and outline.
 */
export function errorOfDivision(
  id: FeatureId,
  geometry: Polygon | MultiPolygon,
  ground: DividedGround,
): number {
  const otherwise = Math.max(
    lineOf(id, ground).properties.precisionKm,
    wholeOf(ground).properties.precisionKm,
  )
  return standardErrorAlong(geometry, precisionOfEdges(ground.stretches.values()), otherwise)
}

/** @throws Error when there is no such line */
export function lineOf(id: FeatureId, { lines }: Pick<DividedGround, 'lines'>): Line {
  const line = lines.get(id)
  if (!line) throw new Error(`divideBy: got "${id}", wanted the id of a line`)
  return line
}

/** @throws Error when there is no outline */
export function wholeOf({ areas }: Pick<DividedGround, 'areas'>): Area {
  const whole = areas.get(wholeId)
  if (!whole) throw new Error(`divideBy: got no area "${wholeId}", wanted what the lines divide`)
  return whole
}

/** The share of a side by a line, when it is a feature. */
export function shareOf(
  id: FeatureId,
  side: ShareSide,
  { areas }: Pick<DividedGround, 'areas'>,
): Area | undefined {
  return [...areas.values()].find(
    ({ properties }) => properties.line === id && properties.side === side,
  )
}
