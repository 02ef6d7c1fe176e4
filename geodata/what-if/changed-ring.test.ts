import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { changedRing, westRing } from './changed-ring'
import type { Cut } from './cut-part'
import { Divider } from './divide'
import type { EditedLine } from './edited-line'
import type { GridPoint } from './grid'
import { type Ground, prepareGround } from './ground'
import { edits } from './random-edits.fixture'
import { realGround } from './real-ground.fixture'
import { startLine } from './start-lines'

const divider = new Divider(realGround)
const starts = (['line-1939-08-23', 'line-1939-09-28', 'curzon-line'] as const).map((id) =>
  startLine(id, realGround),
)

function cutsOf(line: EditedLine): readonly Cut[] {
  const division = divider.divide(line)
  return division.kind === 'divided' ? division.cuts : []
}

/** Whether a point lies in a ring by the even-odd rule; of one on an edge nothing is told. */
function isIn([longitude, latitude]: GridPoint, ring: readonly GridPoint[]): boolean {
  return (
    ring.filter((from, index) => {
      const to = ring[(index + 1) % ring.length]!
      if (from[1] > latitude === to[1] > latitude) return false
      const at = from[0] + ((latitude - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
      return at < longitude
    }).length %
      2 ===
    1
  )
}

/** Off the grid, on which all points of lines and outlines lie. */
function pointsIn({ box: [west, south, east, north] }: Ground): fc.Arbitrary<GridPoint> {
  return fc
    .tuple(fc.integer({ min: west, max: east }), fc.integer({ min: south, max: north }))
    .map(([longitude, latitude]) => [longitude + 0.317, latitude + 0.411])
}

const points = pointsIn(realGround)

/** Expects of each point that it lies in the ring when it is west of one cut and not of the other. */
function expectTold(
  one: Cut,
  other: Cut,
  among: readonly GridPoint[],
  ground: Ground = realGround,
): void {
  const [changed, west, otherWest] = [
    changedRing(one, other, ground),
    westRing(one, ground),
    westRing(other, ground),
  ]
  const told = among.filter((point) => isIn(point, changed))
  expect(told).toEqual(among.filter((point) => isIn(point, west) !== isIn(point, otherWest)))
}

describe('the ground that changes sides from one cut to another', () => {
  it('is all that lies west of one of them alone, whatever was done to a line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(edits, { maxLength: 6 }),
        fc.array(points, { minLength: 40, maxLength: 40 }),
        (start, made, among) => {
          const edited = made.reduce((line, edit) => edit(line, realGround), start)
          const [before, after] = [cutsOf(start), cutsOf(edited)]
          fc.pre(after.length === before.length)
          for (const [index, cut] of after.entries()) expectTold(cut, before[index]!, among)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is so for lines that share nothing, too', () => {
    const among = fc.sample(points, 2000)
    for (const one of starts)
      for (const other of starts) expectTold(cutsOf(one)[0]!, cutsOf(other)[0]!, among)
  })

  it('is so for any two chords of a round country, whichever way they run', () => {
    const corners = Array.from({ length: 60 }, (_, index): Position => {
      const angle = (index * Math.PI) / 30
      return [20 + 3 * Math.cos(angle), 50 + 2 * Math.sin(angle)]
    })
    const round = prepareGround({
      outline: [...corners, corners[0]!],
      precisionKm: 1,
      courses: {},
      towns: [],
    })
    const across = new Divider(round)
    const chord = fc.tuple(fc.nat(59), fc.integer({ min: 2, max: 58 })).map(([from, way]): Cut => {
      const handles = [from, (from + way) % 60].map((corner) => round.ring[corner]!)
      const parts = [{ handles, courses: ['straight' as const] }]
      const division = across.divide({ drawn: 'line-1939-08-23', parts })
      if (division.kind === 'fault') throw new Error(division.fault.kind)
      return division.cuts[0]!
    })
    fc.assert(
      fc.property(
        chord,
        chord,
        fc.array(pointsIn(round), { minLength: 60, maxLength: 60 }),
        (one, other, among) => expectTold(one, other, among, round),
      ),
      { numRuns: 500 },
    )
  })

  it('is nothing from a cut to itself', () => {
    const [cut] = cutsOf(starts[0]!)
    expect(changedRing(cut!, cut!, realGround)).toEqual([])
  })

  it('leaves out what both share', () => {
    const [start] = starts
    const part = start!.parts[0]!
    const handles = part.handles.with(9, [part.handles[9]![0] + 20_000, part.handles[9]![1]])
    const courses = part.courses.map((course, leg) =>
      leg === 8 || leg === 9 ? 'straight' : course,
    )
    const moved = { ...start!, parts: [{ handles, courses }, ...start!.parts.slice(1)] }
    const [one, other] = [cutsOf(moved)[0]!, cutsOf(start!)[0]!]
    const ring = changedRing(one, other, realGround)
    expect(ring.length).toBeLessThan(westRing(one, realGround).length / 4)
    expect(ring[0]).toEqual(part.handles[8])
  })
})
