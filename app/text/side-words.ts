import type { Messages } from '@/app/messages'
import { shareOf } from '@/geodata/compare/divide'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId, ShareSide } from '@/geodata/types'

/** What a side of a line is called: Soviet and German where it was so, else east and west. */
export function sideName(
  line: FeatureId,
  side: ShareSide,
  { partition, compare }: Messages,
): string {
  if (shareOf(line, side, loadGeodata())) return partition[side]
  return side === 'ussr' ? compare.east : compare.west
}
