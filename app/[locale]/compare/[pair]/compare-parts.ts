import bbox from '@turf/bbox'
import type { Position } from 'geojson'
import { layerOfFeature } from '@/app/geodata/map-layers'
import type { Locale, Messages } from '@/app/messages'
import { nameIn } from '@/app/text/summarise'
import type { LayerName } from '@/components/layers/layer-names'
import type { Bounds } from '@/components/state/map-bounds'
import type { LineComparison } from '@/geodata/compare/compare-lines'
import { lineOf } from '@/geodata/compare/divide'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId } from '@/geodata/types'

/** What every part of the page of two lines is given. */
export interface ComparePartProps {
  readonly comparison: LineComparison
  readonly locale: Locale
  readonly messages: Messages
}

/** How near the map is brought to whole lines, and to a point of one. */
const [wholeZoom, closeZoom] = [5.5, 9]

/** The layers of the map that show lines. */
export function layersOf(lines: readonly FeatureId[]): readonly LayerName[] {
  const layers = lines.flatMap((id) => layerOfFeature(lineOf(id, loadGeodata())) ?? [])
  return [...new Set(layers)]
}

/** West, south, east, north of lines in degrees. */
export function boundsOf(lines: readonly FeatureId[]): Bounds {
  const geodata = loadGeodata()
  const features = lines.map((id) => lineOf(id, geodata))
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features })
  return [west, south, east, north]
}

/** The view of the map that shows lines and towns: all of the lines, or around `[longitude, latitude]`. */
export function showOnMap(lines: readonly FeatureId[], at?: Position): string {
  const [west, south, east, north] = boundsOf(lines)
  const [longitude, latitude] = at ?? [(west + east) / 2, (south + north) / 2]
  const zoom = at ? closeZoom : wholeZoom
  const layers = ['sites', ...layersOf(lines), 'cities'].join(',')
  return `#map=${zoom}/${latitude!.toFixed(3)}/${longitude!.toFixed(3)}&layers=${layers}`
}

/** The name of a line in a language. */
export function lineName(id: FeatureId, locale: Locale): string {
  return nameIn(lineOf(id, loadGeodata()), locale)
}
