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

export function lineName(id: FeatureId, locale: Locale): string {
  return nameIn(lineOf(id, loadGeodata()), locale)
}
