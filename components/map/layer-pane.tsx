import { LeafletContext, useLeafletContext } from '@react-leaflet/core'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { LayerName } from '@/components/layers/layer-names'
import { useLayerVisible } from '@/components/state/view-store'
import { useMapPane } from './use-map-pane'

interface LayerPaneProps {
  readonly name: string
  /** The layer whose switch shows and hides the pane; `null` for one that is always there. */
  readonly layer: LayerName | null
  /** Stacking order among the panes; Leaflet's own lie from 200 to 700. */
  readonly order: number
  readonly children: ReactNode
}

/** A pane of the map that a layer switch hides: adding and removing its shapes would cost more. */
export function LayerPane({ name, layer, order, children }: LayerPaneProps) {
  const context = useLeafletContext()
  const inPane = useMemo(() => ({ ...context, pane: name }), [context, name])
  const visible = useLayerVisible(layer)
  useMapPane(name, order)
  useEffect(
    function showOrHide() {
      const pane = context.map.getPane(name)
      if (pane) pane.style.display = visible ? '' : 'none'
    },
    [context, name, visible],
  )
  return <LeafletContext value={inPane}>{children}</LeafletContext>
}
