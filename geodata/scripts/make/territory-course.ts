import type { FeatureCollection, LineString, Position } from 'geojson'
import { distanceKilometres } from '../../measure'
import { isSame } from '../../segments'
import { composeLine } from './compose-line'
import { readSource } from './read-source'

/**
 * A part of a boundary of a territory: points drawn by hand, the course of a river or today's border
 * of Poland between two points near it. `stretch` is its id in `territory-stretches.json`.
 */
export type TerritoryPart = { readonly stretch: string } & (
  | { readonly points: readonly Position[] }
  | { readonly river: string; readonly from: Position; readonly to: Position }
  | { readonly today: readonly [from: Position, to: Position] }
)

/** The vertices of a part, `[lng, lat]` degrees, before it is joined to others. */
export function courseOf(part: TerritoryPart): Position[] {
  if ('points' in part) return [...part.points]
  if ('river' in part) return composeLine([part])
  return alongToday(...part.today)
}

/**
 * Joins parts to one course: each stretch begins where the one before it ends.
 * @param from,to where the course begins and ends, beyond the vertices of its parts
 * @returns the stretches by id, in order along the course
 */
export function joinParts(
  parts: readonly TerritoryPart[],
  from: Position,
  to: Position,
): ReadonlyMap<string, Position[]> {
  const stretches = new Map<string, Position[]>()
  let end = from
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const path = withoutRepeats([end, ...courseOf(part), ...(isLast ? [to] : [])])
    stretches.set(part.stretch, path)
    end = path.at(-1)!
  }
  return stretches
}

/** The vertices of stretches that follow each other, as one path. */
export function pathOf(stretches: ReadonlyMap<string, readonly Position[]>): Position[] {
  return withoutRepeats([...stretches.values()].flat())
}

function alongToday(from: Position, to: Position): Position[] {
  const { features } = readSource<FeatureCollection<LineString>>('poland-today.geojson')
  const today = features[0]!.geometry.coordinates
  const [start, end] = [nearest(today, from), nearest(today, to)]
  return start <= end ? today.slice(start, end + 1) : today.slice(end, start + 1).toReversed()
}

function nearest(line: readonly Position[], to: Position): number {
  const distances = line.map((point) => distanceKilometres(point, to))
  return distances.indexOf(Math.min(...distances))
}

const withoutRepeats = (path: readonly Position[]): Position[] =>
  path.filter((point, index) => index === 0 || !isSame(point, path[index - 1]!))
