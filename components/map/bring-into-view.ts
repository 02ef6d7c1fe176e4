import { latLngBounds, type Map as LeafletMap } from 'leaflet'
import type { FeatureSummary } from '@/components/state/feature-summary'

/** A chosen place is shown from this zoom on; one chosen from farther out is brought closer. */
const siteZoom = 5.5
/** A chosen line or area that is smaller than this part of the frame is brought closer. */
const leastPart = 0.25

/**
 * Moves the map so that a feature lies well inside its frame; leaves it alone when it does already.
 * The details stand beside or below the frame, never over it, so the frame is all in sight.
 */
export function bringIntoView(
  map: LeafletMap,
  feature: FeatureSummary,
  { animate }: { readonly animate: boolean },
): void {
  const [west, south, east, north] = feature.bounds
  const bounds = latLngBounds([south, west], [north, east])
  if (feature.kind === 'site') {
    const wellInside = map.getBounds().pad(-0.12).contains(bounds)
    if (wellInside && map.getZoom() >= siteZoom - 1) return
    const zoom = Math.max(map.getZoom(), siteZoom)
    if (animate) map.flyTo(bounds.getCenter(), zoom, { duration: 0.7 })
    else map.setView(bounds.getCenter(), zoom, { animate: false })
    return
  }
  const size = map.getSize()
  const corners = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) =>
    map.project(corner),
  )
  const [topLeft, bottomRight] = corners
  const part =
    topLeft && bottomRight
      ? Math.max((bottomRight.x - topLeft.x) / size.x, (bottomRight.y - topLeft.y) / size.y)
      : 0
  if (map.getBounds().contains(bounds) && part >= leastPart) return
  if (animate) map.flyToBounds(bounds, { padding: [24, 24], duration: 0.7 })
  else map.fitBounds(bounds, { padding: [24, 24], animate: false })
}
