import { describe, expect, it } from 'vitest'
import { defaultLayers } from '@/components/layers/layer-names'
import { type SweptSide, sweptLayers } from './swept-layers'

const august: SweptSide = {
  name: 'August',
  line: 'line-1939-08-23',
  shares: 'shares-1939-08-23',
}
const curzon: SweptSide = { name: 'Curzon', line: 'curzon-line', shares: null }

describe('the layers of a swipe', () => {
  it('are the lines and shares of both sides and nothing else that divides', () => {
    expect([...sweptLayers(defaultLayers, [august, curzon])].toSorted()).toEqual([
      'cities',
      'curzon-line',
      'line-1939-08-23',
      'rivers',
      'shares-1939-08-23',
      'sites',
    ])
  })

  it('leave what the reader has switched off, off', () => {
    const swept = sweptLayers(new Set(['modern-borders']), [august, curzon])
    expect(swept.has('rivers')).toBe(false)
    expect(swept.has('modern-borders')).toBe(true)
  })
})
