import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLayers, layerNames } from '@/components/layers/layer-names'
import { lendLayers, returnLayers } from './lent-layers'

const isShares = (layer: string) => layer.startsWith('shares-')
const someLayers = fc.subarray([...layerNames])

describe('lendLayers', () => {
  it('lends nothing that is there already', () => {
    expect(lendLayers(defaultLayers, ['sites', 'rivers'])).toBeNull()
  })

  it('makes way for the other pair of shares', () => {
    const loan = lendLayers(defaultLayers, ['shares-1939-08-23'])
    expect(loan?.lent.has('shares-1939-08-23')).toBe(true)
    expect(loan?.lent.has('shares-1939-09-28')).toBe(false)
  })

  it('takes nothing else away, and gives back just what was there', () => {
    fc.assert(
      fc.property(someLayers, someLayers, (own, wanted) => {
        const before = new Set(own)
        const loan = lendLayers(before, wanted)
        const lent = loan?.lent ?? before
        const others = [...own, ...wanted].filter((layer) => !isShares(layer))
        for (const layer of others) expect(lent.has(layer)).toBe(true)
        expect(returnLayers(lent, loan)).toBe(before)
      }),
    )
  })
})

describe('returnLayers', () => {
  it('leaves a reader what they have chosen since', () => {
    const loan = lendLayers(defaultLayers, ['curzon-line'])
    const chosen = new Set([...(loan?.lent ?? [])].filter((layer) => layer !== 'cities'))
    expect(returnLayers(chosen, loan)).toBe(chosen)
  })
})
