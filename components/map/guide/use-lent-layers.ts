import { useEffect, useRef } from 'react'
import type { LayerName } from '@/components/layers/layer-names'
import { lendLayers, type Loan, returnLayers } from './lent-layers'
import type { FeatureSummary } from '@/components/state/feature-summary'
import { useFollowStore } from './follow-store'
import { useViewStore } from '@/components/state/view-store'

type Lend = (ofSection: readonly LayerName[], places: readonly FeatureSummary[]) => void

/**
 * A function that switches on the layers that a passage needs beside the reader's own, and those of
 * the passage before off again. What the reader has switched off stays off, whatever passage asks for
 * it, until they switch it on. All is given back when the reader no longer wants the map to follow.
 */
export function useLentLayers(): Lend {
  const isOff = useFollowStore(({ following }) => following === 'off')
  const loan = useRef<Loan | null>(null)
  const granted = useRef<readonly LayerName[]>([])
  const refused = useRef(new Set<LayerName>())

  useEffect(
    function giveAllBack() {
      if (!isOff) return
      const { view, setLayers } = useViewStore.getState()
      const own = returnLayers(view.layers, loan.current)
      if (own !== view.layers) setLayers(own)
      loan.current = null
      granted.current = []
      refused.current.clear()
    },
    [isOff],
  )

  return (ofSection, places) => {
    const { view, setLayers } = useViewStore.getState()
    // The places themselves are the reader's to switch: there is no passage without any.
    const ofPlaces = places
      .map(({ layer }) => layer)
      .filter((layer) => layer !== null && layer !== 'sites')
    for (const layer of granted.current) {
      if (!view.layers.has(layer)) refused.current.add(layer)
    }
    for (const layer of view.layers) refused.current.delete(layer)
    const wanted = new Set([...ofSection, ...ofPlaces])
    const grantable = [...wanted].filter((layer) => !refused.current.has(layer))
    const own = returnLayers(view.layers, loan.current)
    loan.current = lendLayers(own, grantable)
    const layers = loan.current?.lent ?? own
    granted.current = grantable.filter((layer) => layers.has(layer))
    if (layers !== view.layers) setLayers(layers)
  }
}
