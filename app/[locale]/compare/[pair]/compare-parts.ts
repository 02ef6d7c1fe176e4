import type { Position } from 'geojson'
import { layerOfFeature } from '@/app/geodata/map-layers'
import type { Locale, Messages } from '@/app/messages'
import { nameIn } from '@/app/text/summarise'
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

/** How near the map is brought to a point of a line. */
const closeZoom = 9

/** The view of the map that shows lines and towns: where it is, or around `[longitude, latitude]`. */
export function showOnMap(lines: readonly FeatureId[], at?: Position): string {
  const shown = lines.flatMap((id) => layerOfFeature(lineOf(id, loadGeodata())) ?? [])
  const layers = [...new Set(['sites', ...shown, 'cities'])].join(',')
  if (!at) return `#layers=${layers}`
  return `#map=${closeZoom}/${at[1]!.toFixed(3)}/${at[0]!.toFixed(3)}&layers=${layers}`
}

/** The name of a line in a language. */
export function lineName(id: FeatureId, locale: Locale): string {
  return nameIn(lineOf(id, loadGeodata()), locale)
}
