import { loadGeodata } from '@/geodata/load'
import type { Stretch } from '@/geodata/types'

/** All stretches that a reader can ask: of the border and the lines, then of the territories. */
export function allStretches(): readonly Stretch[] {
  const { stretches, territoryBorders } = loadGeodata()
  return [...stretches.values(), ...territoryBorders.values()]
}
