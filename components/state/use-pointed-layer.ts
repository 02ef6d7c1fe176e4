import type { LayerName } from '@/components/layers/layer-names'
import { useExplorer } from './explorer'
import { useHoverStore } from './hover-store'

/** The layer of the map that shows what is pointed at, if it is in one. */
export function usePointedLayer(): LayerName | null | undefined {
  const { features } = useExplorer()
  return useHoverStore(({ hoveredId }) => features.find(({ id }) => id === hoveredId)?.layer)
}
