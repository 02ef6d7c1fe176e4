'use client'

import { lazy, type ReactNode, Suspense, useState } from 'react'
import { PlainList } from '@/components/map-text/plain-list'
import { useExplorer } from '@/components/state/explorer'
import { countOf } from '@/components/state/fill-message'
import { useMapBounds } from '@/components/state/map-bounds'
import { useLayerVisible } from '@/components/state/view-store'

/** Fetched when it is wanted. When it cannot be had the summary stays, and the page goes on. */
const MapInWords = lazy<(props: { readonly open: boolean }) => ReactNode>(() =>
  import('@/components/map-text/map-in-words').catch(() => ({ default: () => null })),
)

/**
 * The map for who cannot see it: how many places are in view and, opened, all that is, as a list.
 * What makes and speaks the list is fetched when the reader opens it or uses the map by keyboard.
 * Without JavaScript the list holds all.
 */
export function OnTheMap() {
  const { locale, words, features } = useExplorer()
  const bounds = useMapBounds((store) => store.bounds)
  const visible = useLayerVisible('sites')
  const usedByKey = useMapBounds((store) => store.usedByKey)
  const [open, setOpen] = useState(false)
  const sites = features.filter(
    ({ kind, bounds: [longitude, latitude] }) =>
      kind === 'site' &&
      visible &&
      (!bounds ||
        (longitude >= bounds[0] &&
          longitude <= bounds[2] &&
          latitude >= bounds[1] &&
          latitude <= bounds[3])),
  )
  return (
    <details className="on-the-map" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{words.onTheMap.heading}</h2>
        <span className="counts">{countOf(locale, words.onTheMap.sites, sites.length)}</span>
      </summary>
      {/* Not read where scripts run, so that the list costs the page no time and no script. */}
      <noscript>{typeof window === 'undefined' && <PlainList />}</noscript>
      {(open || usedByKey) && (
        <Suspense>
          <MapInWords open={open} />
        </Suspense>
      )}
    </details>
  )
}
