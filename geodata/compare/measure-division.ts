import { areaSquareKilometres } from '../measure'
import { standardErrorOf } from '../partition'
import type { FeatureId, ShareSide } from '../types'
import { type DividedGround, type Division, errorOfDivision, shareOf } from './divide'

/** What one line gives one side. */
export interface SideOfDivision {
  readonly line: FeatureId
  readonly side: ShareSide
  readonly squareKilometres: number
  /** One standard error, in square kilometres. */
  readonly standardError: number
  /** Of what the line divides. */
  readonly percent: number
}

/** Measures what a line gives either side, the Soviet side first. */
export function measureDivision(
  line: FeatureId,
  division: Division,
  ground: DividedGround,
): SideOfDivision[] {
  const measured = (['ussr', 'germany'] as const).map((side) => {
    const share = shareOf(line, side, ground)
    return {
      line,
      side,
      squareKilometres: areaSquareKilometres(division[side]),
      standardError: share ? standardErrorOf(share) : errorOfDivision(line, division[side], ground),
    }
  })
  const whole = measured.reduce((sum, { squareKilometres }) => sum + squareKilometres, 0)
  return measured.map((side) => ({ ...side, percent: (100 * side.squareKilometres) / whole }))
}
