import { useMemo } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { useMapBounds } from '@/components/state/map-bounds'
import { describeView, type ViewInWords } from './describe-view'
import type { MapTextWords } from './map-text-file'

/** Where the map is, by our places and the towns that it names; `null` before there is a map. */
export function useViewInWords(words: MapTextWords): ViewInWords | null {
  const { locale, features } = useExplorer()
  const bounds = useMapBounds((store) => store.bounds)
  const names = useMapBounds((store) => store.names)
  return useMemo(() => {
    if (!bounds) return null
    const places = features
      .filter(({ kind }) => kind === 'site')
      .map(({ name, bounds: [longitude, latitude] }) => ({
        name,
        position: [longitude, latitude] as const,
      }))
    const towns = names
      .filter(({ candidate }) => candidate.kind === 'city')
      .map(({ candidate: { text, position } }) => ({
        name: text,
        position: [position.lng, position.lat] as const,
      }))
    return describeView(bounds, [...places, ...towns], words, locale)
  }, [bounds, names, features, words, locale])
}
