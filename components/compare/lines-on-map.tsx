'use client'

import { useEffect, useState } from 'react'
import { type LayerName, withLayer } from '@/components/layers/layer-names'
import { type Bounds, useMapBounds } from '@/components/state/map-bounds'
import { prefersReducedMotion } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'

interface LinesOnMapProps {
  readonly layers: readonly LayerName[]
  /** Of all the lines. */
  readonly bounds: Bounds
}

/**
 * Has the map show the lines that a page compares, as it shows what is chosen: switches on their
 * layers, and brings them into view unless a link or the reader has sent the map somewhere.
 */
export function LinesOnMap({ layers, bounds }: LinesOnMapProps) {
  const tools = useMapBounds((store) => store.tools)
  const [isFirstPage] = useState(tools === null)

  useEffect(
    function showTheLines() {
      // Before there is a map, what the link says is not known either.
      if (!tools) return
      const { view, setLayers } = useViewStore.getState()
      const missing = layers.filter((layer) => !view.layers.has(layer))
      if (missing.length > 0) setLayers(missing.reduce(withLayer, view.layers))
      const animate = !isFirstPage && !prefersReducedMotion()
      if (!view.camera) tools.bringIntoView(tools.map, { kind: 'line', bounds }, { animate })
    },
    [bounds, isFirstPage, layers, tools],
  )
  return null
}
