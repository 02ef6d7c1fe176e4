import { useEffect, useRef } from 'react'
import type { LayerName } from '@/components/layers/layer-names'
import { lendLayers, type Loan, returnLayers } from './lent-layers'
import type { FeatureSummary } from '@/components/state/feature-summary'
import { useFollowStore } from './follow-store'
import { useViewStore } from '@/components/state/view-store'

type Lend = (ofSection: readonly LayerName[], places: readonly FeatureSummary[]) => void

/**
 * A function that switches on the layers that a passage needs beside the reader's own, and those of
 * the passage before off again. What the reader has switched off stays off while the passages go on
 * asking for it. All is given back when the reader no longer wants the map to follow.
 */
export function useLentLayers(): Lend {
  const isOff = useFollowStore(({ following }) => following === 'off')
  const loan = useRef<Loan | null>(null)
  const asked = useRef<ReadonlySet<LayerName>>(new Set())

  useEffect(
    function giveAllBack() {
      if (!isOff) return
      const { view, setLayers } = useViewStore.getState()
      const own = returnLayers(view.layers, loan.current)
      if (own !== view.layers) setLayers(own)
      loan.current = null
      asked.current = new Set()
    },
    [isOff],
  )

  return (ofSection, places) => {
    const { view, setLayers } = useViewStore.getState()
    // The places themselves are the reader's to switch: there is no passage without any.
    const ofPlaces = places
      .map(({ layer }) => layer)
      .filter((layer) => layer !== null && layer !== 'sites')
    const wanted = new Set([...ofSection, ...ofPlaces])
    const granted = [...wanted].filter(
      (layer) => view.layers.has(layer) || !asked.current.has(layer),
    )
    const own = returnLayers(view.layers, loan.current)
    loan.current = lendLayers(own, granted)
    asked.current = wanted
    const layers = loan.current?.lent ?? own
    if (layers !== view.layers) setLayers(layers)
  }
}
