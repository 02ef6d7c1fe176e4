import type { Map as LeafletMap, Polygon } from 'leaflet'
import type { bringIntoView } from '../bring-into-view'
import type { polygonsToLatLngs } from '../coordinates'
import type { measureText } from '../measure-text'

/**
 * What the map lends to the guide, and to the tools that are fetched when they are asked for.
 * Handed over and not imported: a module that is imported from either side of a script that is
 * fetched later is kept apart in the bundle, and each costs the first view about 100 bytes
 * (measured: 1.9 kB when the guide imported what it needs).
 */
export interface MapTools {
  readonly map: LeafletMap
  readonly bringIntoView: typeof bringIntoView
  readonly measureText: typeof measureText
  readonly Polygon: typeof Polygon
  readonly polygonsToLatLngs: typeof polygonsToLatLngs
}
