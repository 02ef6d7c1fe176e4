import { useEffect, useState } from 'react'
import { fetchedLayers } from '@/components/layers/layer-names'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useNoticeStore } from '@/components/state/notice-store'
import { useShownLayers } from '@/components/state/view-store'
import { loadMapText, type MapTextFile } from './map-text-file'
import { loadShapes, type Shapes } from './shapes'

/** What the map as text is made of. */
export interface MapText {
  readonly file: MapTextFile
  readonly shapes: Shapes
}

/** What the map as text is made of, `null` until it is there. A failure is told to the reader. */
export function useMapText(): MapText | null {
  const { locale, words, features } = useExplorer()
  const layers = useShownLayers()
  // A text, that it is the same while the layers are.
  const wanted = fetchedLayers
    .filter((layer) => layers.has(layer) && features.some((feature) => feature.layer === layer))
    .join()
  const notify = useNoticeStore((store) => store.notify)
  const [text, setText] = useState<MapText | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(
    function fetchAll() {
      let current = true
      Promise.all([
        loadMapText(`/map-text/${locale}.json`),
        loadShapes(fetchedLayers.filter((layer) => wanted.split(',').includes(layer))),
      ]).then(
        ([file, shapes]) => current && setText({ file, shapes }),
        () =>
          current &&
          notify({
            key: 'map-text',
            text: fill(words.map.layerFailed, { layer: words.onTheMap.heading }),
            retry: () => setAttempt((before) => before + 1),
          }),
      )
      return () => {
        current = false
      }
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [attempt, locale, notify, wanted, words],
  )
  return text
}
