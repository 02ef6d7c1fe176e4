import { describe, expect, it } from 'vitest'
import { judge, ratioTo } from './marks'

describe('judge', () => {
  it('measures by the floor', () => {
    const mark = { most: 1.5, of: 'floor' } as const
    expect(judge(mark, { ours: 15, floor: 10 })).toBe('met')
    expect(judge(mark, { ours: 15.01, floor: 10 })).toBe('missed')
  })

  it('measures by a bound, whatever the floor', () => {
    const mark = { most: 265, of: 'absolute' } as const
    expect(judge(mark, { ours: 265, floor: 1 })).toBe('met')
    expect(judge(mark, { ours: 266, floor: 1000 })).toBe('missed')
  })

  it('takes 0.00 as two decimals show it', () => {
    const mark = { most: 0, of: 'absolute' } as const
    expect(judge(mark, { ours: 0.004, floor: 0 })).toBe('met')
    expect(judge(mark, { ours: 0.006, floor: 0 })).toBe('missed')
  })

  it('lets nothing but nothing pass above a floor of 0', () => {
    const mark = { most: 1.3, of: 'floor' } as const
    expect(judge(mark, { ours: 0, floor: 0 })).toBe('met')
    expect(judge(mark, { ours: 20, floor: 0 })).toBe('missed')
  })
})

describe('ratioTo', () => {
  it('is how many times the floor', () => {
    expect(ratioTo(4, 6)).toBe(1.5)
  })

  it('has no answer without a floor', () => {
    expect(ratioTo(0, 6)).toBeNull()
    expect(ratioTo(undefined, 6)).toBeNull()
  })
})
