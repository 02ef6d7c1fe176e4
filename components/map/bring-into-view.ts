import { latLngBounds, type Map as LeafletMap, Point } from 'leaflet'
import type { FeatureSummary } from '@/components/state/feature-summary'

/** What is chosen is shown from about this zoom on; one chosen from farther out is brought closer. */
const siteZoom = 5.5
/** A chosen line or area that is smaller than this part of the frame is brought closer. */
const leastPart = 0.25

/** What lies over the edges of the map, in pixels: buttons above, credits below. */
const margins = {
  wide: { paddingTopLeft: new Point(24, 56), paddingBottomRight: new Point(24, 28) },
  narrow: { paddingTopLeft: new Point(16, 56), paddingBottomRight: new Point(16, 40) },
}
/** So far into the margin, in pixels, a feature may reach before the map is moved for it. */
const slack = 8
/** From this width of the map on its buttons stand in a column and leave room beside them. */
const wideFrame = 420

const flying = new WeakSet<LeafletMap>()

interface BringOptions {
  readonly animate: boolean
}

/**
 * Moves the map so that a feature lies well inside its frame; leaves it alone when it does already.
 * The details stand beside or below the frame, never over it.
 */
export function bringIntoView(
  map: LeafletMap,
  feature: Pick<FeatureSummary, 'kind' | 'bounds'>,
  { animate }: BringOptions,
): void {
  const [west, south, east, north] = feature.bounds
  const bounds = latLngBounds([south, west], [north, east])
  const size = map.getSize()
  const margin = size.x < wideFrame ? margins.narrow : margins.wide
  const topLeft = map.latLngToContainerPoint(bounds.getNorthWest())
  const bottomRight = map.latLngToContainerPoint(bounds.getSouthEast())
  const room = size.subtract(margin.paddingBottomRight)
  const inside =
    topLeft.x >= margin.paddingTopLeft.x - slack &&
    topLeft.y >= margin.paddingTopLeft.y - slack &&
    bottomRight.x <= room.x + slack &&
    bottomRight.y <= room.y + slack
  const extent = bottomRight.subtract(topLeft)
  const largeEnough =
    map.getZoom() >= siteZoom - 1 ||
    (feature.kind !== 'site' && Math.max(extent.x / size.x, extent.y / size.y) >= leastPart)
  // In mid-flight the present view says nothing: the map is on its way to another.
  if (inside && largeEnough && !flying.has(map)) return

  if (animate) {
    flying.add(map)
    map.once('moveend', () => flying.delete(map))
  }
  const zoom = Math.max(map.getZoom(), siteZoom)
  if (feature.kind !== 'site') {
    const options = { ...margin, maxZoom: siteZoom }
    if (animate) map.flyToBounds(bounds, { ...options, duration: 0.7 })
    else map.fitBounds(bounds, { ...options, animate: false })
  } else if (animate) map.flyTo(bounds.getCenter(), zoom, { duration: 0.7 })
  else map.setView(bounds.getCenter(), zoom, { animate: false })
}
