import type { Feature, MultiPolygon, Position } from 'geojson'
import type { StateProperties } from '../../../types'
import { makeLand } from '../make-land'
import { makePartition } from '../partition'
import { coastInWindow, withPlaces } from './coast-in-window'
import { landParts } from './land-parts'
import { partsByState } from './parts-by-state'
import { refuseCrossings } from './refuse-crossings'
import { stateLines } from './state-lines'
import { type Grounds, groundsOf, precisionOf } from './state-precision'
import { stateBorders, stateSources } from './state-sources'

interface Made {
  readonly states: Feature<MultiPolygon, StateProperties>[]
  readonly grounds: Grounds
}

let made: Made | undefined

/**
 * `states.geojson`: the states of 31 August 1939 in one topology. Coast, border of Poland and the
 * other borders part the window into faces, and each face of land goes to one state.
 * @throws when borders cross, end in the open, or leave a face to no state or to two.
 */
export function makeStates(): Feature<MultiPolygon, StateProperties>[] {
  return (made ??= assemble()).states
}

/** What each edge of a border of the states rests on. */
export function stateGrounds(): Grounds {
  return (made ??= assemble()).grounds
}

function assemble(): Made {
  const sources = stateSources()
  const borders = stateBorders()
  const distant = new Set(sources.filter(({ context }) => context).map(({ id }) => id))
  const outline = makePartition().outline.coordinates[0]!
  const land = makeLand().find(({ id }) => id === 'land')!
  const shores = coastInWindow(land.geometry.coordinates)
  const ground = { coast: shores.flat(), poland: outline }
  const drawn = stateLines(borders, ground, (id) => distant.has(id))
  const ends = [...drawn.values()].flatMap((line) => [line[0]!, line.at(-1)!])
  const coast = shores.map((ring) => withPlaces(ring, ends))
  refuseCrossings(drawn, [...coast, outline])
  const byState = partsByState(landParts([...coast, outline, ...drawn.values()], coast), sources)
  const grounds = groundsOf(borders.stretches, drawn)
  const states = sources.map(({ id, today: _today, places: _places, ...own }) => {
    const coordinates = byState.get(id)!.toSorted(bySize)
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates }
    return {
      type: 'Feature' as const,
      id: `state-${id}`,
      properties: { kind: 'state' as const, ...own, ...precisionOf(geometry, grounds) },
      geometry,
    }
  })
  return { states, grounds }
}

const bySize = (a: Position[][], b: Position[][]): number => b[0]!.length - a[0]!.length
