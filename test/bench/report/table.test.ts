import { describe, expect, it } from 'vitest'
import { makeRows } from './results'
import { makeMarkdownTable, makeTextTable } from './table'

function visit(lcp: number, tbt: number) {
  return [
    { id: 'lcp', label: 'largest contentful paint', unit: 'ms' as const, value: lcp },
    { id: 'tbt', label: 'total blocking time', unit: 'ms' as const, value: tbt },
  ]
}

const rows = makeRows('phone', {
  ours: [visit(1100, 40), visit(1300, 60), visit(1200, 20)],
  floor: [visit(1000, 0), visit(1000, 0), visit(1000, 0)],
})

describe('the rows of a profile', () => {
  it('compare the medians with the marks', () => {
    expect(rows.map(({ id, ratio, verdict }) => [id, ratio, verdict])).toEqual([
      ['lcp', 1.2, 'missed'],
      ['tbt', null, 'missed'],
    ])
  })

  it('keep a figure that only one of the runs has', () => {
    const image = { id: 'wire:Image', label: '– image', unit: 'kB' as const, value: 3 }
    const more = makeRows('phone', { ours: [visit(1, 1), [image]], floor: [] })
    expect(more.at(-1)).toMatchObject({ id: 'wire:Image', ours: { median: 3 }, floor: undefined })
  })
})

describe('the tables', () => {
  it('show medians with their extremes, ratio, mark and verdict', () => {
    expect(makeMarkdownTable(rows)).toContain(
      '| largest contentful paint | 1200 ms (1100–1300) | 1000 ms | 1.20 × | ≤ 1.15 × | missed |',
    )
  })

  it('say so where the floor is 0', () => {
    expect(makeTextTable(rows)).toMatch(/total blocking time .* floor is 0 /)
  })
})
