import type { Position } from 'geojson'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { boxOf, isInBox } from '../../geometry/box'
import { statesOfToday } from './borders-of-today'
import { asPolygon } from './land-parts'
import type { StateSource } from './state-sources'

/**
 * Gives each part of the land to the state that has a place on it or, an island, to the state whose
 * island it is today.
 * @throws with every part that goes to no state or to two, and every state without a part.
 */
export function partsByState(
  parts: readonly Position[][][],
  sources: readonly StateSource[],
): Map<string, Position[][][]> {
  const byState = new Map<string, Position[][][]>(sources.map(({ id }) => [id, []]))
  const todays = new Map(sources.flatMap(({ id, today }) => today.map((name) => [name, id])))
  const stateOfToday = statesOfToday(new Set(todays.keys()))
  const faults: string[] = []
  for (const part of parts) {
    const [polygon, box] = [asPolygon(part), boxOf(part[0]!)]
    const owners = sources.filter(({ places }) =>
      places.some((place) => isInBox(box, place) && booleanPointInPolygon(place, polygon)),
    )
    const ids = owners.length > 0 ? owners.map(({ id }) => id) : [islandOf(part, stateOfToday)]
    const own = byState.get(todays.get(ids[0] ?? '') ?? ids[0] ?? '')
    own?.push(part)
    if (!own || ids.length > 1)
      faults.push(
        `the part at [${part[0]![0]!.join(', ')}], ${part[0]!.length} vertices, is that of ` +
          `${ids.join(' and of ')}: wanted a place of one state on it`,
      )
  }
  for (const [id, own] of byState) {
    if (own.length === 0) faults.push(`"${id}" has no part: correct its places`)
  }
  if (faults.length > 0) throw new Error(`states.json: ${faults.join('; ')}`)
  return byState
}

/** The state of today in which an island lies: thinning may have put some of its vertices to sea. */
function islandOf(
  [ring]: readonly Position[][],
  stateOf: (place: Position) => string | undefined,
): string | undefined {
  for (const place of [middleOf(ring!), ...ring!]) {
    const name = stateOf(place)
    if (name) return name
  }
  return undefined
}

function middleOf(ring: readonly Position[]): Position {
  const points = ring.slice(1)
  const sum = (axis: 0 | 1): number => points.reduce((total, point) => total + point[axis]!, 0)
  return [sum(0) / points.length, sum(1) / points.length]
}
