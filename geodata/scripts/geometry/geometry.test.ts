import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { clipPolygon, doubledArea } from './clip-to-window'
import { simplifyLine } from './simplify'
import { withoutLoops } from './without-loops'
import { withStretch } from './with-stretch'

/** A comb: a back in the west and three teeth that point east. */
const comb: Position[] = [
  [0, 0],
  [9, 0],
  [9, 1],
  [2, 1],
  [2, 2],
  [9, 2],
  [9, 3],
  [2, 3],
  [2, 4],
  [9, 4],
  [9, 5],
  [0, 5],
  [0, 0],
]

describe('clipPolygon', () => {
  it('cuts a comb into its teeth, without edges that run back along the window', () => {
    const teeth = clipPolygon([comb], [5, -1, 20, 10])
    expect(teeth).toHaveLength(3)
    for (const [tooth] of teeth) expect(doubledArea(tooth!)).toBe(8)
  })

  it('keeps a hole with the part that holds it', () => {
    const hole: Position[] = [
      [0.5, 1],
      [0.5, 4],
      [1.5, 4],
      [1.5, 1],
      [0.5, 1],
    ]
    const [west, ...others] = clipPolygon([comb, hole], [-1, -1, 1.8, 10])
    expect(others).toEqual([])
    expect(west).toHaveLength(2)
    expect(doubledArea(west![0]!) + doubledArea(west![1]!)).toBeCloseTo(2 * (1.8 * 5 - 3), 9)
  })

  it('gives nothing for what lies outside', () => {
    expect(clipPolygon([comb], [20, 20, 30, 30])).toEqual([])
  })
})

describe('simplifyLine', () => {
  it('drops what lies within a kilometre of the rest and keeps what lies beyond', () => {
    const line: Position[] = [
      [20, 50],
      [20.5, 50.004],
      [21, 50],
      [21.5, 50.02],
      [22, 50],
    ]
    const kept = simplifyLine(line, 1)
    expect(kept).toEqual(line.filter(([lng]) => lng !== 20.5))
    expect(simplifyLine(line, 5)).toEqual([line[0], line[4]])
  })
})

describe('withoutLoops', () => {
  it('cuts off a small loop', () => {
    const line = [
      [0, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, -1],
      [3, -1],
    ]
    expect(withoutLoops(line, 5)).toEqual([
      [0, 0],
      [1, 0],
      [1, -1],
      [3, -1],
    ])
  })

  it('refuses a large one', () => {
    const line = [
      [0, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, -1],
      [3, -1],
    ]
    expect(() => withoutLoops(line, 2)).toThrow('the line meets itself at [1, 0]')
  })
})

describe('withStretch', () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ]

  it('puts a better stretch in, whichever way it runs', () => {
    const coast = [
      [0, 0],
      [0.5, -0.3],
      [1, 0],
    ]
    for (const stretch of [coast, coast.toReversed()])
      expect(doubledArea(withStretch(square, stretch))).toBeCloseTo(2.3, 9)
  })

  it('leaves a ring alone that the stretch does not touch', () => {
    expect(
      withStretch(square, [
        [5, 5],
        [6, 6],
      ]),
    ).toBe(square)
  })
})
