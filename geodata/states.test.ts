import { readFileSync } from 'node:fs'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { areaSquareKilometres } from './measure'
import { coastInWindow } from './scripts/make/states/coast-in-window'
import { doubledArea } from './scripts/geometry/clip-to-window'
import type { State } from './types'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const { states, stretches, areas, basemap } = loadGeodata()
const all = [...states.values()]
const border = [...stretches.values()].filter(
  ({ properties }) => properties.bounds === 'poland-1939-08-31',
)

const land = basemap.land.find(({ id }) => id === 'land')!.geometry as MultiPolygon
const coast = coastInWindow(land.coordinates)
const shores = new Set(coast.flatMap(edgesOf))

interface Town {
  readonly name: string
  readonly position: Position
  readonly state: string
  readonly basis: string
}
const towns: Town[] = JSON.parse(read('sources/control-towns-states.json'))

describe('the states of 31 August 1939', () => {
  it('leave no gap between one another and do not overlap', () => {
    expect(faultsOf(all)).toEqual([])
  })

  it('have all of the land of the window, and no water', () => {
    const difference = squareDegrees(all.flatMap(partsOf).flat()) - squareDegrees(coast)
    // Rounding the crossings of the window to five decimals moves them by a metre.
    expect(Math.abs(difference)).toBeLessThan(1e-3)
  })

  it('name those by which the border of Poland knows its neighbours', () => {
    const named = new Set(border.flatMap(({ properties }) => properties.between))
    named.delete('baltic-sea')
    expect([...named].filter((name) => !states.has(`state-${name}`))).toEqual([])
  })

  it.each(border.map((stretch) => [stretch.id, stretch] as const))(
    '%s is shared vertex for vertex by Poland and the neighbour that it names',
    (_id, stretch) => {
      expect(strangers(stretch.geometry.coordinates, stretch.properties.between[1])).toEqual([])
    },
  )

  it('draw Poland as the layer of areas does', () => {
    const { geometry } = areas.get('poland-1939-08-31')!
    const poland = states.get('state-poland')!.geometry.coordinates
    expect(poland).toHaveLength(1)
    expect(new Set(poland[0]![0]!.map(String))).toEqual(
      new Set((geometry.coordinates as Position[][])[0]!.map(String)),
    )
    expect(areaSquareKilometres({ type: 'MultiPolygon', coordinates: poland })).toBeCloseTo(
      areaSquareKilometres(geometry),
      6,
    )
  })

  it('say in five languages who they are, and which are only drawn around the story', () => {
    for (const { properties } of all)
      expect(Object.keys(properties.names)).toEqual(
        expect.arrayContaining(['en', 'de', 'pl', 'ru']),
      )
    const near = all.filter(({ properties }) => !properties.context).map(({ id }) => id)
    expect(near).toHaveLength(12)
    expect(near).toContain('state-finland')
  })
})

describe('control towns outside Poland', () => {
  it('are 300 and more, in each state that touches the story', () => {
    expect(towns.length).toBeGreaterThan(300)
    const near = all.filter(({ id, properties }) => !properties.context && id !== 'state-poland')
    for (const { id } of near) expect(towns.map(({ state }) => `state-${state}`)).toContain(id)
  })

  it.each(towns.map((town) => [town.name, town.state, town] as const))(
    '%s lies in %s',
    (_name, state, { position }) => {
      expect(whose(position)).toEqual([state])
    },
  )
})

/**
 * Areas in square kilometres, from general knowledge (statistics of the time as they are commonly
 * repeated; no yearbook was seen), and by how many percent the drawn state may differ. Context and
 * what the window cuts are not compared.
 */
const published: readonly [
  state: string,
  squareKilometres: number,
  percent: number,
  what: string,
][] = [
  ['germany', 586_200, 1, '583,500 with Austria and the Sudeten districts, 2,700 for Memel'],
  ['bohemia-moravia', 48_959, 1, 'the Protectorate'],
  ['slovakia', 37_300, 2, '38,055 of 1940 less the 770 that it gained in November 1939'],
  ['hungary', 117_060, 1.5, '93,073, 11,927 of the First Vienna Award, 12,061 of March 1939'],
  ['romania', 295_049, 0.5, 'Greater Romania'],
  ['lithuania', 52_820, 1, '55,670 less 2,850 of Memel'],
  ['latvia', 65_791, 1, 'with Abrene'],
  ['estonia', 47_549, 1, 'with Petseri'],
  ['finland', 382_801, 2, 'without its part of Lake Ladoga, which is drawn here: about 7,000'],
  ['danzig', 1966, 5, 'of which lagoon and lower Vistula are drawn as land'],
]

describe('the areas', () => {
  it.each(published)('of %s are the published %i km2, within %d %% (%s)', (id, area, percent) => {
    const { geometry } = states.get(`state-${id}`)!
    expect(Math.abs(areaSquareKilometres(geometry) / area - 1)).toBeLessThan(percent / 100)
  })
})

describe('the checks can fail', () => {
  it('finds a vertex that one neighbour has elsewhere', () => {
    const moved = edited('state-latvia', (ring) => ring.with(5, [ring[5]![0]! + 0.1, ring[5]![1]!]))
    expect(faultsOf(moved)).not.toEqual([])
  })

  it('finds a vertex that one neighbour lacks', () => {
    expect(faultsOf(edited('state-hungary', (ring) => ring.toSpliced(7, 1)))).not.toEqual([])
  })

  it('finds a state that is missing, or there twice', () => {
    expect(faultsOf(all.filter(({ id }) => id !== 'state-slovakia'))).not.toEqual([])
    expect(faultsOf([...all, states.get('state-danzig')!])).not.toEqual([])
  })

  it('finds a stretch that names the wrong neighbour', () => {
    const { geometry } = stretches.get('border-danzig-vistula')!
    expect(strangers(geometry.coordinates, 'germany')).not.toEqual([])
  })

  it('finds a town that is put into another state', () => {
    const vyborg = towns.find(({ name }) => name === 'Vyborg')!
    expect(whose(vyborg.position)).not.toEqual(['ussr'])
  })
})

/** Edges that are neither shared by two states, once each way, nor coast or window of one. */
function faultsOf(among: readonly State[]): string[] {
  const counts = new Map<string, number>()
  for (const edge of among.flatMap(partsOf).flat().flatMap(edgesOf))
    counts.set(edge, (counts.get(edge) ?? 0) + 1)
  const twice = [...counts].filter(([, count]) => count > 1).map(([edge]) => `twice: ${edge}`)
  const alone = [...counts.keys()].filter((edge) => {
    return counts.has(reversed(edge)) === (shores.has(edge) && !onWindow(edge))
  })
  return [...twice, ...alone.filter((edge) => !onWindow(edge)).map((edge) => `alone: ${edge}`)]
}

/** Edges of a path that Poland does not have on one side and the neighbour on the other. */
function strangers(path: readonly Position[], neighbour: string): string[] {
  const poland = edgesOfState('poland')
  const other = neighbour === 'baltic-sea' ? undefined : edgesOfState(neighbour)
  return edgesOf(path).filter((edge) => {
    const isPolish = poland.has(reversed(edge))
    return !isPolish || (other ? !other.has(edge) : isOfAny(edge))
  })
}

const edgeSets = new Map<string, ReadonlySet<string>>()
function edgesOfState(name: string): ReadonlySet<string> {
  const known = edgeSets.get(name)
  const edges =
    known ??
    new Set(
      partsOf(states.get(`state-${name}`)!)
        .flat()
        .flatMap(edgesOf),
    )
  edgeSets.set(name, edges)
  return edges
}
const isOfAny = (edge: string): boolean =>
  all.some(({ id }) => edgesOfState(id.replace('state-', '')).has(edge))

function statesAt(place: Position): string[] {
  const found = all.filter(({ geometry }) => booleanPointInPolygon(place, geometry))
  return found.map(({ id }) => id.replace('state-', ''))
}

/**
 * The states in which a place lies; of a harbour, which may lie off a coast that is drawn to 1.5 km,
 * those to which it is 2.5 km at most.
 */
function whose([lng, lat]: Position): string[] {
  const found = statesAt([lng!, lat!])
  if (found.length > 0) return found
  const around = [0, 45, 90, 135, 180, 225, 270, 315].flatMap((degrees) => {
    const angle = (degrees * Math.PI) / 180
    return statesAt([
      lng! + (0.0225 * Math.cos(angle)) / Math.cos((lat! * Math.PI) / 180),
      lat! + 0.0225 * Math.sin(angle),
    ])
  })
  return [...new Set(around)]
}

function edited(id: string, edit: (ring: Position[]) => Position[]): State[] {
  return all.map((state) => {
    if (state.id !== id) return state
    const [[outer, ...holes], ...others] = state.geometry.coordinates as [Position[][]]
    const geometry: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[edit(outer!), ...holes], ...others],
    }
    return { ...state, geometry }
  })
}

/** The area of rings in the plane, holes taken off. */
function squareDegrees(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring) => sum + doubledArea(ring), 0) / 2
}

function partsOf({ geometry }: State): Position[][][] {
  return geometry.coordinates
}

function edgesOf(line: readonly Position[]): string[] {
  return line.slice(1).map((to, index) => `${String(line[index])} ${String(to)}`)
}

const reversed = (edge: string): string => edge.split(' ').toReversed().join(' ')

/** Along the window the edges of a state may be parts of one of the land's. */
function onWindow(edge: string): boolean {
  const [[west, south], [east, north]] = edge
    .split(' ')
    .map((end) => end.split(',').map(Number)) as [[number, number], [number, number]]
  return (
    (west === east && (west === 5 || west === 66)) ||
    (south === north && (south === 40 || south === 72))
  )
}
