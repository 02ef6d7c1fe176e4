import { compareLines, type LineComparison } from '@/geodata/compare/compare-lines'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'

const compared = new Map<string, LineComparison>()

/**
 * The comparison of two lines by the slug of their pair, `undefined` when there is none. It takes
 * seconds, and every language asks for it: made once in the life of a process.
 */
export function comparedLines(slug: string): LineComparison | undefined {
  const geodata = loadGeodata()
  const pair = linePairs(geodata).find((each) => each.slug === slug)
  if (!pair) return undefined
  const comparison = compared.get(slug) ?? compareLines(...pair.lines, geodata)
  compared.set(slug, comparison)
  return comparison
}
