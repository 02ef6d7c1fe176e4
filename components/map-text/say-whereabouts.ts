import { fill } from '@/components/state/fill-message'
import { roundHonestly } from '@/geodata/round-honestly'
import type { ContentKind } from '@/geodata/types'
import type { Whereabouts } from '@/geodata/whereabouts'
import type { MapTextWords } from './map-text-file'

/**
 * Where a feature lies from the reference, in words: “718 ± 1.3 km to the east”, no more digits than
 * the two positions bear.
 *
 * @param kind of the feature
 * @param from what the distance is measured from; the middle of the map counts as a place
 */
export function sayWhereabouts(
  where: Whereabouts,
  kind: ContentKind,
  from: ContentKind,
  words: MapTextWords,
  locale: string,
): string {
  if (where.relation === 'away') {
    const { value, decimals } = roundHonestly(where.kilometres, where.uncertaintyKm)
    const write = (kilometres: number, digits: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(locale, { useGrouping: 'always', ...digits }).format(kilometres)
    return fill(words.distance, {
      km: write(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
      error: write(where.uncertaintyKm, { maximumFractionDigits: 1 }),
      direction: where.direction ? words.directions[where.direction] : '',
    }).trim()
  }
  if (where.relation === 'inside') return kind === 'site' ? words.inChosenArea : words.inThisArea
  if (kind === 'line' || kind === 'route') return words.onThisLine
  if (kind === 'area') return words.onThisBorder
  if (from === 'line' || from === 'route') return words.onChosenLine
  return from === 'area' ? words.onChosenBorder : words.sameSpot
}
