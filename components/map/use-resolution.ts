import { useEffect, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useNoticeStore } from '@/components/state/notice-store'
import { loadTopology, type MapLayers } from './topology'

/**
 * The topology at an address, `null` until it is there or while `wanted` is false. A failure is
 * told to the reader with a way to try again.
 */
export function useTopology(address: string, wanted: boolean): MapLayers | null {
  const { words } = useExplorer()
  const notify = useNoticeStore((store) => store.notify)
  const [layers, setLayers] = useState<MapLayers | null>(null)
  const [attempt, setAttempt] = useState(0)
  const missing = wanted && layers === null

  useEffect(
    function load() {
      if (!missing) return undefined
      let current = true
      loadTopology(address).then(
        (fetched) => current && setLayers(fetched),
        () =>
          current &&
          notify({
            key: address,
            text: fill(words.map.layerFailed, { layer: address.split('/').at(-1) ?? address }),
            retry: () => setAttempt((before) => before + 1),
          }),
      )
      return () => {
        current = false
      }
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [address, attempt, missing, notify, words],
  )
  return layers
}

/** The parts of the map that come in two resolutions. */
export type MapPart = 'basemap' | 'partition'

/** The address of what the first view draws of a part. */
export function overviewOf(part: MapPart): string {
  return `/geodata/${part}-overview.topojson`
}

/** The finer geometry of a part of the map once it is wanted and there, the overview until then. */
export function useResolution(part: MapPart, fine: boolean): MapLayers | null {
  const overview = useTopology(overviewOf(part), true)
  const detail = useTopology(`/geodata/${part}-detail.topojson`, fine)
  return detail ?? overview
}
