import type { Position } from 'geojson'

/** Five decimals of a degree are about a metre, finer than any source here. */
const DECIMALS = 1e5

export const roundPosition = ([lng, lat]: Position): Position => [
  Math.round(lng! * DECIMALS) / DECIMALS,
  Math.round(lat! * DECIMALS) / DECIMALS,
]

/** Rounds a line or ring ([lng, lat] degrees) to five decimals and drops points that then repeat the one before. */
export function roundLine(line: readonly Position[]): Position[] {
  const rounded: Position[] = []
  for (const point of line) {
    const here = roundPosition(point)
    const last = rounded.at(-1)
    if (!last || last[0] !== here[0] || last[1] !== here[1]) rounded.push(here)
  }
  return rounded
}
