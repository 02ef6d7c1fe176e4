import type { FeatureId } from '@/geodata/types'

/** The layers a reader switches, in the order of the legend; the names stand in links. */
export const layerNames = [
  'sites',
  'line-1939-08-23',
  'line-1939-09-28',
  'shares-1939-08-23',
  'shares-1939-09-28',
  'curzon-line',
  'modern-borders',
  'rivers',
  'cities',
] as const
export type LayerName = (typeof layerNames)[number]

/** What the first view shows: enough to read the story, and one partition at a time. */
export const defaultLayers: ReadonlySet<LayerName> = new Set([
  'sites',
  'line-1939-08-23',
  'line-1939-09-28',
  'shares-1939-09-28',
  'rivers',
  'cities',
])

/** Tells whether a text, from a link perhaps, is the name of a layer. */
export function isLayerName(text: string): text is LayerName {
  return (layerNames as readonly string[]).includes(text)
}

/**
 * The layers with one more switched on. Of the pairs of shares only one is legible at a time, so
 * the other makes way.
 */
export function withLayer(
  layers: ReadonlySet<LayerName>,
  added: LayerName,
): ReadonlySet<LayerName> {
  const isShares = (layer: LayerName) => layer.startsWith('shares-')
  const kept = [...layers].filter((layer) => !(isShares(added) && isShares(layer)))
  return new Set([...kept, added])
}

/** The layer that shows a feature, or `null` for one that is always shown (the outline of Poland). */
export function layerOfFeature(feature: {
  readonly id: FeatureId
  readonly kind: 'site' | 'line' | 'area'
}): LayerName | null {
  if (feature.kind === 'site') return 'sites'
  if (isLayerName(feature.id)) return feature.id
  const share = /^share-(\d{4}-\d{2}-\d{2})-/.exec(feature.id)
  const layer = share ? `shares-${share[1]}` : ''
  return isLayerName(layer) ? layer : null
}
