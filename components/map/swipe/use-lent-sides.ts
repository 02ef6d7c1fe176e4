import { useEffect } from 'react'
import { sweptLayers, type SweptSide } from '@/components/compare/swept-layers'
import { useViewStore } from '@/components/state/view-store'

/**
 * Has the map show the layers of both sides instead of what else divides Poland. The reader's own
 * layers, which the link records, stay what they are, and are all that is left to be shown afterwards.
 */
export function useLentSides(sides: readonly SweptSide[]): void {
  useEffect(
    function lendTheLayers() {
      const lend = () => {
        const { layers } = useViewStore.getState().view
        useViewStore.setState({ lentLayers: sweptLayers(layers, sides) })
      }
      lend()
      const unsubscribe = useViewStore.subscribe(({ view }, before) => {
        if (view.layers !== before.view.layers) lend()
      })
      return () => {
        unsubscribe()
        useViewStore.setState({ lentLayers: null })
      }
    },
    [sides],
  )
}
