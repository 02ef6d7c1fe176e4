import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { LineString, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from '../load'
import { areaSquareKilometres } from '../measure'
import { splitPolygon } from '../split'
import { startLineIds } from './courses'
import { type Divided, Divider } from './divide'
import type { EditedLine, LineFaultKind } from './edited-line'
import { toDegrees, toGrid } from './grid'
import { prepareGround } from './ground'
import { edits } from './random-edits.fixture'
import { realGround } from './real-ground.fixture'
import { sideGeometry } from './side-geometry'
import { prepareSlide } from './slide'
import { startLine } from './start-lines'

const relative = (one: number, other: number) => Math.abs(one / other - 1)

/** A country of 40 corners about [22, 52], and towns all over it. */
const roundCountry = prepareGround({
  outline: Array.from({ length: 41 }, (_, index) => {
    const angle = (2 * Math.PI * (index % 40)) / 40
    const radius = 3 + 0.4 * Math.sin(7 * angle)
    return [22 + radius * Math.cos(angle), 52 + 0.6 * radius * Math.sin(angle)]
  }),
  precisionKm: 1,
  courses: {},
  towns: Array.from({ length: 60 }, (_, index) => ({
    id: `town-${index}`,
    position: [19.3 + ((index * 0.77) % 5.4), 50.4 + ((index * 0.41) % 3.2)],
  })),
})

const squareCountry = prepareGround({
  outline: [
    [20, 50],
    [22, 50],
    [24, 50],
    [24, 54],
    [20, 54],
    [20, 52],
    [20, 51],
    [20, 50],
  ],
  precisionKm: 1,
  courses: {},
  towns: [],
})

const straightLine = (...positions: number[][]): EditedLine => ({
  drawn: 'curzon-line',
  parts: [
    { handles: positions.map(toGrid), courses: positions.slice(1).map(() => 'straight' as const) },
  ],
})
const aLine = straightLine([22, 56], [21.5, 53], [22.5, 52], [21.8, 51], [22, 48])

/** Measures both sides anew, polygon by polygon, and looks each town up in them. */
function expectRight(divided: Divided, ground: typeof roundCountry) {
  const { west, east } = sideGeometry(divided, ground)
  const areas = [areaSquareKilometres(west), areaSquareKilometres(east)] as const
  expect(relative(areas[0], divided.west.squareKilometres)).toBeLessThan(1e-4)
  expect(relative(areas[1], divided.east.squareKilometres)).toBeLessThan(1e-4)
  for (const [index, { position }] of ground.towns.entries())
    expect(booleanPointInPolygon(toDegrees(position), west)).toBe(divided.townsWest[index])
}

describe('the drawn lines as they are', () => {
  const divider = new Divider(realGround)
  const { areas } = loadGeodata()

  it.each(startLineIds)('%s divides Poland into the shares of the map, within 1e-9', (id) => {
    const divided = divider.divide(startLine(id, realGround))
    expect(divided.kind).toBe('divided')
    if (divided.kind !== 'divided') return
    const share = areas.get(`share-${id.slice(5)}-germany`)
    // The Curzon line of 1920 divided nothing in 1939.
    const drawn = share ? areaSquareKilometres(share.geometry) : divided.west.squareKilometres
    expect(relative(divided.west.squareKilometres, drawn)).toBeLessThan(1e-9)
    expectRight(divided, realGround)
  })

  it('can be slid from August to September without a fault, the west growing all the way', () => {
    const slide = prepareSlide(realGround)
    const west = Array.from({ length: 21 }, (_, step) => {
      const division = divider.divide(slide(step / 20))
      return division.kind === 'divided' ? division.west.squareKilometres : Number.NaN
    })
    for (const [index, area] of west.slice(1).entries()) expect(area).toBeGreaterThan(west[index]!)
  })
})

describe('random edits', () => {
  it('of the real lines: both sides make the whole within 1e-9, or a fault is named', () => {
    const divider = new Divider(realGround)
    const starts = startLineIds.map((id) => startLine(id, realGround))
    const counts = { divided: 0, fault: 0 }
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        (start, list) => {
          let line = start
          for (const change of list) line = change(line, realGround)
          const division = divider.divide(line)
          counts[division.kind] += 1
          if (division.kind === 'fault') return
          const { west, east } = division
          expect(
            relative(west.squareKilometres + east.squareKilometres, realGround.area),
          ).toBeLessThan(1e-9)
          expect(Math.min(west.squareKilometres, east.squareKilometres)).toBeGreaterThan(0)
        },
      ),
      { numRuns: 1000 },
    )
    // Else the property would hold for want of lines.
    expect(counts.divided).toBeGreaterThan(300)
    expect(counts.fault).toBeGreaterThan(5)
  })

  it('of a line through another country: sides, towns and the ways of the library agree', () => {
    const divider = new Divider(roundCountry)
    const outline: Polygon = { type: 'Polygon', coordinates: [roundCountry.ring.map(toDegrees)] }
    let sound = 0
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (list) => {
        let line = aLine
        for (const change of list) line = change(line, roundCountry)
        const division = divider.divide(line)
        if (division.kind === 'fault') return
        sound += 1
        expectRight(division, roundCountry)
        const { west, east } = sideGeometry(division, roundCountry)
        const path: LineString = {
          type: 'LineString',
          coordinates: line.parts.flatMap((part) =>
            part.courses.flatMap((_, leg) =>
              divider
                .pathOf(part, leg)
                .slice(leg > 0 ? 1 : 0)
                .map(toDegrees),
            ),
          ),
        }
        const { left, right, whole } = splitPolygon(outline, path)
        expect(relative(areaSquareKilometres(right), areaSquareKilometres(west))).toBeLessThan(1e-9)
        expect(relative(areaSquareKilometres(left), areaSquareKilometres(east))).toBeLessThan(1e-9)
        const sum = areaSquareKilometres(west) + areaSquareKilometres(east)
        expect(relative(sum, areaSquareKilometres(whole))).toBeLessThan(1e-9)
      }),
      { numRuns: 150 },
    )
    expect(sound).toBeGreaterThan(40)
  })
})

describe('a line that divides nothing', () => {
  const divider = new Divider(squareCountry)
  const inside = [22, 52]
  const cases: [string, EditedLine, LineFaultKind][] = [
    [
      'has a handle that is no number',
      straightLine([22, 56], [Number.NaN, 52], [22, 48]),
      'no-number',
    ],
    ['has one at infinity', straightLine([22, 56], [22, Infinity]), 'no-number'],
    ['lies outside the map', straightLine([22, 56], [120, 52], [22, 48]), 'outside-map'],
    [
      'has one handle',
      { drawn: 'curzon-line', parts: [{ handles: [toGrid(inside)], courses: [] }] },
      'too-few-handles',
    ],
    ['has none', { drawn: 'curzon-line', parts: [] }, 'too-few-handles'],
    [
      'has 100,000 handles',
      straightLine(...Array.from({ length: 100_000 }, (_, index) => [20 + index / 1e5, 52])),
      'too-many-handles',
    ],
    ['has a handle twice', straightLine([22, 56], inside, inside, [22, 48]), 'handles-together'],
    ['stops inside', straightLine([22, 56], inside), 'short-of-the-border'],
    ['begins and ends inside', straightLine(inside, [22.5, 52.3]), 'short-of-the-border'],
    ['misses the country', straightLine([10, 56], [10, 48]), 'misses-the-country'],
    [
      'leaves the country',
      straightLine([21, 56], [21, 46], [23, 46], [23, 56]),
      'leaves-the-country',
    ],
    [
      'crosses itself',
      straightLine([22, 56], [22, 51], [23, 51], [23, 52], [20, 52], [20, 46]),
      'crosses-itself',
    ],
    ['goes back on itself', straightLine([22, 56], [22, 51], [22, 53], [21, 46]), 'crosses-itself'],
    [
      'touches the border on its way',
      straightLine([22, 56], [20, 52], [22, 48]),
      'touches-the-border',
    ],
    [
      'runs along the border',
      straightLine([22, 56], [20, 52], [20, 51], [22, 48]),
      'along-the-border',
    ],
    [
      'follows what is not there',
      {
        drawn: 'curzon-line',
        parts: [{ handles: [toGrid([22, 56]), toGrid([22, 48])], courses: ['river-bug'] }],
      },
      'off-the-course',
    ],
    [
      'crosses another part',
      {
        drawn: 'curzon-line',
        parts: [
          ...straightLine([22, 56], [22, 48]).parts,
          ...straightLine([18, 52], [26, 52.5]).parts,
        ],
      },
      'parts-cross',
    ],
    [
      'has two parts that both claim the west',
      {
        drawn: 'curzon-line',
        parts: [
          ...straightLine([22, 56], [22, 48]).parts,
          ...straightLine([23, 56], [23, 48]).parts,
        ],
      },
      'parts-overlap',
    ],
  ]
  it.each(cases)('%s: says so', (_, line, kind) => {
    const division = divider.divide(line)
    expect(division.kind === 'fault' ? division.fault.kind : 'divided').toBe(kind)
  })
})
