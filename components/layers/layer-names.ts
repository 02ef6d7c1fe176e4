/**
 * The layers that have a file of their own, `/geodata/{name}.topojson`, which the map fetches when
 * one of them is switched on.
 */
export const fetchedLayers = [
  'spheres',
  'territories',
  'routes',
  'states-1939',
  'borders-1939',
  'modern-borders',
] as const

/** The layers a reader switches; the names stand in links. */
export const layerNames = [
  'sites',
  'line-1939-08-23',
  'line-1939-09-28',
  'shares-1939-08-23',
  'shares-1939-09-28',
  'curzon-line',
  ...fetchedLayers,
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

/** Whether a layer shows lines that divide Poland, or what they cut: what a comparison shows itself. */
export function isOfPartition(layer: LayerName): boolean {
  return /^(line|shares|curzon)-/.test(layer)
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
