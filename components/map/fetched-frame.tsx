import { type ComponentType, useEffect, useMemo, useState } from 'react'
import { Polygon, Polyline, useMap } from 'react-leaflet'
import { fetchedLayers } from '@/components/layers/layer-names'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useNoticeStore } from '@/components/state/notice-store'
import { usePointedLayer } from '@/components/state/use-pointed-layer'
import { useViewStore } from '@/components/state/view-store'
import { bringIntoView } from './bring-into-view'
import { AreaShape, LineShape } from './feature-shapes'
import type { FetchedLayersProps } from './fetched/fetched-layers'
import { LayerPane } from './layer-pane'
import { ShapeStates } from './shape-states'
import { loadTopology } from './topology'

const lent = {
  Polygon,
  Polyline,
  AreaShape,
  LineShape,
  LayerPane,
  ShapeStates,
  bringIntoView,
  loadTopology,
}

interface FetchedFrameProps {
  /** Whether the map is so near that what is uncertain shows beside its line. */
  readonly close: boolean
}

/**
 * The place of the layers that are fetched when they are switched on, or when what they show is
 * pointed at; and so is what draws them.
 */
export function FetchedFrame({ close }: FetchedFrameProps) {
  const map = useMap()
  const { words } = useExplorer()
  const pointed = usePointedLayer()
  const wanted =
    useViewStore(({ view }) =>
      fetchedLayers.some((layer) => layer === pointed || view.layers.has(layer)),
    ) || close
  const [attempt, setAttempt] = useState(0)
  const [Layers, setLayers] = useState<ComponentType<FetchedLayersProps> | null>(null)
  const tools = useMemo(() => ({ map, ...lent }), [map])

  useEffect(
    function fetchWhenWanted() {
      if (!wanted || Layers) return
      import('./fetched/fetched-layers').then(
        ({ FetchedLayers }) => setLayers(() => FetchedLayers),
        () =>
          useNoticeStore.getState().notify({
            key: 'layers',
            text: fill(words.map.layerFailed, { layer: words.map.label }),
            retry: () => setAttempt((before) => before + 1),
          }),
      )
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [attempt, wanted, Layers, words],
  )
  return Layers && <Layers tools={tools} close={close} />
}
