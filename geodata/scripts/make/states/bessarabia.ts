import type { Polygon, Position } from 'geojson'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { splitPolygon } from '../../../split'
import { makePartition } from '../partition'
import { readSource } from '../read-source'
import { makeStates } from './make-states'
import { stateLines } from './state-lines'
import type { StateBorders } from './state-sources'

/** Chișinău, [lng, lat] degrees. */
const CAPITAL: Position = [28.858, 47.006]

export const bessarabiaBorder = (): StateBorders =>
  readSource<StateBorders>('bessarabia-border.json')

/** What parts Bessarabia from the rest of Romania, by stretch, from the sea to the Dniester. */
export function bessarabiaLines(): ReadonlyMap<string, Position[]> {
  const romania = mainland()
  const ground = { coast: romania, poland: makePartition().outline.coordinates[0]! }
  return stateLines(bessarabiaBorder(), ground, () => false)
}

/** Bessarabia, cut off from Romania of 31 August 1939. */
export function makeBessarabia(): Polygon {
  const line = [...bessarabiaLines().values()].flatMap((part, index) =>
    index === 0 ? part : part.slice(1),
  )
  const whole: Polygon = { type: 'Polygon', coordinates: [mainland()] }
  const { left, right } = splitPolygon(whole, { type: 'LineString', coordinates: line })
  return booleanPointInPolygon(CAPITAL, left) ? left : right
}

function mainland(): Position[] {
  const romania = makeStates().find(({ id }) => id === 'state-romania')!
  return romania.geometry.coordinates[0]![0]!
}
