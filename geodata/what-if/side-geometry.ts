import type { MultiPolygon, Polygon, Position } from 'geojson'
import { borderPath } from './border-arc'
import { type Cut, pathOfCut } from './cut-part'
import type { Divided } from './divide'
import { type GridPoint, toDegrees } from './grid'
import type { Ground } from './ground'

/** Where a line meets the outline lies between the steps of the grid: to a tenth of a millimetre, or the sides would not add up. */
const decimals = 9

/** What lies on either side, each ring counter-clockwise. The line's vertices are those that were measured. */
export interface SideGeometry {
  readonly west: Polygon | MultiPolygon
  readonly east: Polygon
}

export function sideGeometry({ cuts }: Divided, ground: Ground): SideGeometry {
  const pieces = cuts.map(({ entry, exit }, index) => [
    ...borderPath(ground, entry.ringAt, exit.ringAt),
    ...pathOfCut(cuts[index]!).toReversed().slice(1),
  ])
  const [only, ...more] = pieces.map(toRing)
  return {
    west:
      more.length === 0
        ? { type: 'Polygon', coordinates: [only!] }
        : { type: 'MultiPolygon', coordinates: [only!, ...more].map((ring) => [ring]) },
    east: { type: 'Polygon', coordinates: [toRing(aroundEast(cuts, ground))] },
  }
}

/** Down each cut, and on along the outline to the next, until the round is made. */
function aroundEast(cuts: readonly Cut[], ground: Ground): GridPoint[] {
  const edges = ground.ring.length - 1
  const path: GridPoint[] = []
  let cut = cuts[0]!
  do {
    path.push(...pathOfCut(cut))
    const { ringAt } = cut.exit
    const onward = (other: Cut) => (other.entry.ringAt - ringAt + edges) % edges
    const next = cuts.toSorted((one, other) => onward(one) - onward(other))[0]!
    path.push(...borderPath(ground, ringAt, next.entry.ringAt).slice(1))
    cut = next
  } while (cut !== cuts[0])
  return path
}

function toRing(path: readonly GridPoint[]): Position[] {
  const ring = path.map(toPosition)
  const closed = [...ring.slice(0, -1), ring[0]!]
  return closed.filter((point, index) => index === 0 || String(point) !== String(closed[index - 1]))
}

export function toPosition(point: GridPoint): Position {
  return toDegrees(point).map((value) => Number(value.toFixed(decimals)))
}
