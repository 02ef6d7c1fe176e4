import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findCrossings } from './crossings'
import type { CheckedPosition } from './position'

type Positions = readonly CheckedPosition[]
type Edge = readonly [from: CheckedPosition, to: CheckedPosition]

/** On which side of the line from p to q the position r lies; exact in small whole numbers. */
function sideOf([px, py]: CheckedPosition, [qx, qy]: CheckedPosition, [rx, ry]: CheckedPosition) {
  return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))
}

function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0
}

it('finds nothing where edges only follow one another', () => {
  const ring: Positions = [
    [0, 0],
    [2, 0],
    [2, 2],
    [1, 1],
    [0, 2],
    [0, 0],
  ]
  expect(findCrossings([ring])).toEqual([])
})

it('finds two edges that cross, by the positions they lead to', () => {
  const bowTie: Positions = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
    [0, 0],
  ]
  expect(findCrossings([bowTie])).toEqual([
    expect.objectContaining({ relation: 'crosses', part: 0, otherPart: 0 }),
  ])
  const [crossing] = findCrossings([bowTie])
  expect(new Set([crossing!.index, crossing!.otherIndex])).toEqual(new Set([1, 3]))
})

it('finds an edge that goes back over the one before it', () => {
  const spike: Positions = [
    [0, 0],
    [2, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]
  expect(findCrossings([spike]).map(({ relation }) => relation)).toContain('overlaps')
})

it('finds where a ring touches itself', () => {
  const pinched: Positions = [
    [0, 0],
    [1, 1],
    [2, 0],
    [2, 2],
    [1, 1],
    [0, 2],
    [0, 0],
  ]
  const relations = new Set(findCrossings([pinched]).map(({ relation }) => relation))
  expect(relations).toEqual(new Set(['touches']))
})

it('finds edges of two parts that cross, and tells the parts', () => {
  const crossings = findCrossings([
    [
      [0, 0],
      [2, 2],
    ],
    [
      [0, 2],
      [2, 0],
    ],
  ])
  expect(crossings).toEqual([
    { relation: 'crosses', part: 0, index: 1, otherPart: 1, otherIndex: 1 },
  ])
})

it('is not misled by rounding: a vertex on the line is on it, one beside it is not', () => {
  const line: Positions = [
    [0, 0],
    [30, 10],
  ]
  expect(
    findCrossings([
      line,
      [
        [3, 1],
        [3, 5],
      ],
    ]).map(({ relation }) => relation),
  ).toEqual(['touches'])
  expect(
    findCrossings([
      line,
      [
        [3, 1 + 2 ** -50],
        [3, 5],
      ],
    ]),
  ).toEqual([])
})

it('finds as many crossings as a comparison of all pairs', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), (line) => {
      const edges = line.slice(1).map((to, index): Edge => [line[index]!, to])
      const pairs = edges.flatMap((one, index) =>
        edges.slice(index + 1).map((other) => [one, other] as const),
      )
      const wanted = pairs.filter(([one, other]) => cross(one, other)).length
      const found = findCrossings([line]).filter(({ relation }) => relation === 'crosses')
      expect(found).toHaveLength(wanted)
    }),
  )
})
