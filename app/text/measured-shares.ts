import { loadGeodata } from '@/geodata/load'
import { type MeasuredShare, measureShares } from '@/geodata/partition'
import { publishedAreasOf } from '@/geodata/published-areas'

/** The shares by every line, measured now, each beside the figure of the older article. */
export function measuredShares(): readonly MeasuredShare[] {
  const { areas, claims } = loadGeodata()
  return measureShares([...areas.values()], publishedAreasOf(claims.values()))
}
