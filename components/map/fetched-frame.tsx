import { type ComponentType, useEffect, useState } from 'react'
import { fetchedLayers } from '@/components/layers/layer-names'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useNoticeStore } from '@/components/state/notice-store'
import { useViewStore } from '@/components/state/view-store'

/** The place of the layers that are fetched when they are switched on, and so is what draws them. */
export function FetchedFrame() {
  const { words } = useExplorer()
  const wanted = useViewStore(({ view }) => fetchedLayers.some((layer) => view.layers.has(layer)))
  const [attempt, setAttempt] = useState(0)
  const [Layers, setLayers] = useState<ComponentType | null>(null)

  useEffect(
    function fetchWhenWanted() {
      if (!wanted || Layers) return
      import('./fetched/fetched-layers').then(
        (fetched) => setLayers(() => fetched.FetchedLayers),
        () =>
          useNoticeStore.getState().notify({
            key: 'fetched',
            text: fill(words.map.layerFailed, { layer: '' }),
            retry: () => setAttempt((before) => before + 1),
          }),
      )
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [attempt, wanted, Layers, words],
  )
  return Layers && <Layers />
}
