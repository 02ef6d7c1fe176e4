import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import difference from '@turf/difference'
import type { Polygon, Position } from 'geojson'
import { loadGeodata } from '@/geodata/load'
import { areaSquareKilometres } from '@/geodata/measure'
import { Divider } from '@/geodata/what-if/divide'
import { moveHandle } from '@/geodata/what-if/edit'
import { toDegrees } from '@/geodata/what-if/grid'
import { prepareGround } from '@/geodata/what-if/ground'
import { groundSource } from '@/geodata/what-if/ground-source'
import { startLine } from '@/geodata/what-if/start-lines'
import { percentile } from './statistics'

/** Milliseconds of one step of a drag, both ways in the same process, without any page. */
export interface ComputedDrag {
  /** As the page does it. p95. */
  readonly ours: number
  /**
   * As it is done with libraries alone: what lies east of the line taken off the outline by Turf, both
   * sides measured by geographiclib, each town looked up by Turf. Median.
   */
  readonly plain: number
}

const steps = 60
/** The plain way takes so long that a few do. */
const plainSteps = 5
const handle = { part: 0, handle: 9 }

/** Computes the same drag both ways, at the full resolution of the outline. */
export function computeDrag(): ComputedDrag {
  const ground = prepareGround(groundSource(loadGeodata()))
  const divider = new Divider(ground)
  const line = startLine('line-1939-08-23', ground)
  const outline: Polygon = { type: 'Polygon', coordinates: [ground.ring.map(toDegrees)] }
  const [longitude, latitude] = line.parts[0]!.handles[handle.handle]!
  const towns = ground.towns.map(({ position }) => toDegrees(position))
  const moved = Array.from({ length: steps }, (_, step) =>
    moveHandle(line, handle, [longitude + 500 * (step + 1), latitude + 70 * (step + 1)]),
  )
  // A reader's first steps are slower than the rest; so is whatever a process does first.
  for (const edited of moved.slice(0, 10)) new Divider(ground).divide(edited)
  divider.divide(line)
  const ours = moved.map((edited) => timeOf(() => divider.divide(edited)))
  const plain = moved.slice(0, plainSteps).map((edited) => {
    const part = edited.parts[0]!
    const path = part.courses.flatMap((_, leg) =>
      divider
        .pathOf(part, leg)
        .slice(leg > 0 ? 1 : 0)
        .map(toDegrees),
    )
    return timeOf(() => divideByLibraries(outline, path, towns))
  })
  return { ours: percentile(ours, 95), plain: percentile(plain, 50) }
}

/** Far beyond the country: `[longitude, latitude]` in degrees. */
const [farEast, farNorth, farSouth] = [40, 61, 44]

function divideByLibraries(outline: Polygon, path: Position[], towns: readonly Position[]): number {
  const [first, last] = [path[0]!, path.at(-1)!]
  const east = [
    [first[0]!, farNorth],
    ...path,
    [last[0]!, farSouth],
    [farEast, farSouth],
    [farEast, farNorth],
    [first[0]!, farNorth],
  ]
  const west = difference({
    type: 'FeatureCollection',
    features: [outline.coordinates, [east]].map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    })),
  })
  if (!west) throw new Error('divideByLibraries: got no west of the line, wanted one')
  const area = areaSquareKilometres(west.geometry)
  const whole = areaSquareKilometres(outline)
  const inWest = towns.filter((town) => booleanPointInPolygon(town, west))
  return whole - area + inWest.length
}

function timeOf(act: () => unknown): number {
  const begun = performance.now()
  act()
  return performance.now() - begun
}
