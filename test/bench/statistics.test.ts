import { describe, expect, it } from 'vitest'
import { percentile, summarise } from './statistics'

describe('summarise', () => {
  it('takes the middle of the values, in whatever order they come', () => {
    expect(summarise([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 })
    expect(summarise([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4 })
  })

  it('sorts numbers as numbers', () => {
    expect(summarise([100, 20, 3]).median).toBe(20)
  })

  it('refuses nothing at all', () => {
    expect(() => summarise([])).toThrow(/got 0 values/)
  })
})

describe('percentile', () => {
  it('agrees with the worked values of the method', () => {
    const values = [15, 20, 35, 40, 50]
    expect(percentile(values, 0)).toBe(15)
    expect(percentile(values, 40)).toBe(29)
    expect(percentile(values, 100)).toBe(50)
  })
})
