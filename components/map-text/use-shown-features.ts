import { useMemo } from 'react'
import { useExplorer } from '@/components/state/explorer'
import type { FeatureSummary } from '@/components/state/feature-summary'
import { useMapBounds } from '@/components/state/map-bounds'
import { useShownLayers } from '@/components/state/view-store'
import { isInView } from './is-in-view'
import type { Shapes } from './shapes'

/** The features that the map shows: in view, of layers that are on. Without a map all of these. */
export function useShownFeatures(shapes: Shapes): readonly FeatureSummary[] {
  const { features } = useExplorer()
  const bounds = useMapBounds((store) => store.bounds)
  const layers = useShownLayers()
  return useMemo(
    () =>
      features.filter((feature) => {
        const { layer } = feature
        const isOn = layer === null || layers.has(layer)
        return isOn && (!bounds || isInView(feature, shapes, bounds))
      }),
    [features, shapes, bounds, layers],
  )
}
