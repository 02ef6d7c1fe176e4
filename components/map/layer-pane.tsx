import { type ReactNode, useEffect } from 'react'
import { Pane, useMap } from 'react-leaflet'
import type { LayerName } from '@/components/layers/layer-names'
import { useLayerVisible } from '@/components/state/view-store'

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
  const map = useMap()
  const visible = useLayerVisible(layer)
  useEffect(
    function showOrHide() {
      const pane = map.getPane(name)
      if (pane) pane.style.display = visible ? '' : 'none'
    },
    [map, name, visible],
  )
  return (
    <Pane name={name} style={{ zIndex: order }}>
      {children}
    </Pane>
  )
}
