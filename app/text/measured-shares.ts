import { once } from '@/app/once'
import { loadGeodata } from '@/geodata/load'
import { type MeasuredShare, measureShares } from '@/geodata/partition'
import { publishedAreasOf } from '@/geodata/published-areas'

/** The shares by every line, measured, each beside the figure of the older article. */
export const measuredShares = once((): readonly MeasuredShare[] => {
  const { areas, claims } = loadGeodata()
  return measureShares([...areas.values()], publishedAreasOf(claims.values()))
})
