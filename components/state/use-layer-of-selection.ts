import { useEffect } from 'react'
import { withLayer } from '@/components/layers/layer-names'
import type { FeatureId } from '@/geodata/types'
import type { FeatureSummary } from './feature-summary'
import { useViewStore } from './view-store'

/** Switches on the layer of what has just been selected; the reader may switch it off again. */
export function useLayerOfSelection(
  features: readonly FeatureSummary[],
  selectedId: FeatureId | null,
): void {
  useEffect(
    function switchOnTheLayerOfTheSelection() {
      const layer = features.find(({ id }) => id === selectedId)?.layer
      const { view, setLayers } = useViewStore.getState()
      if (layer && !view.layers.has(layer)) setLayers(withLayer(view.layers, layer))
    },
    [features, selectedId],
  )
}
