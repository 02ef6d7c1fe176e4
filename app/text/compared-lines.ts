import type { Locale } from '@/app/messages'
import { oncePer } from '@/app/once'
import { compareLines, type LineComparison } from '@/geodata/compare/compare-lines'
import { lineOf } from '@/geodata/compare/divide'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId } from '@/geodata/types'
import { nameIn } from './summarise'

/** The comparison of two lines by the slug of their pair, `undefined` when there is none. */
export const comparedLines = oncePer((slug: string): LineComparison | undefined => {
  const geodata = loadGeodata()
  const pair = linePairs(geodata).find((each) => each.slug === slug)
  return pair && compareLines(...pair.lines, geodata)
})

/** The names of lines as one phrase, such as “Curzon line and ...”. */
export function namesOfLines(lines: readonly FeatureId[], locale: Locale): string {
  const names = lines.map((id) => nameIn(lineOf(id, loadGeodata()), locale))
  return new Intl.ListFormat(locale).format(names)
}
