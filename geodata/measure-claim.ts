import { distanceToLineKilometres } from './distance-to-line'
import type { Geodata } from './load'
import { areaSquareKilometres, distanceKilometres } from './measure'
import { standardErrorOf } from './partition'
import { sidesOf } from './sides'
import type {
  Area,
  Claim,
  DistanceMeasure,
  FeatureId,
  LargerShareMeasure,
  Line,
  Measure,
  ShareMeasure,
  ShareSide,
  SideMeasure,
  Site,
} from './types'

/** A claimed value fits when it lies this many standard errors from the measured one at most. */
export const fittingStandardErrors = 2

/** The features that claims are measured on. */
export type Ground = Pick<Geodata, 'sites' | 'lines' | 'areas'>

/** A measured number. */
interface Figure<Unit extends string> {
  readonly value: number
  readonly unit: Unit
  /** One standard error of the value, in its unit. */
  readonly standardError: number
}

/** A measured number beside what the claim says of it, in the same unit. */
interface Comparison {
  readonly claimed: number
  /** Measured minus claimed. */
  readonly difference: number
  /** The difference in percent of the claim; left out when 0 is claimed. */
  readonly differencePercent?: number
  readonly fits: boolean
}

/** The area that a side has by one line. */
export interface ShareMeasurement extends Figure<'square-kilometres'>, Comparison {
  readonly kind: 'share'
  readonly line: FeatureId
  readonly side: ShareSide
  /** The feature that was measured. */
  readonly area: FeatureId
  /** Whether this is the line to which the claim ties its figure. */
  readonly isStatedLine: boolean
}

/** The part that a side has, by one line, of all that the line divides. */
export interface LargerShareMeasurement extends Figure<'percent'> {
  readonly kind: 'larger-share'
  readonly line: FeatureId
  readonly side: ShareSide
  readonly area: FeatureId
  /** Whether more than a half lies within the range of the measured part. */
  readonly fits: boolean
}

/** How far a site lies from another, or from the nearest point of a line. */
export interface DistanceMeasurement extends Figure<'kilometres'>, Partial<Comparison> {
  readonly kind: 'distance'
  readonly from: FeatureId
  readonly to: FeatureId
}

/** On which side of one line a site lies. The value is its distance from the line. */
export interface SideMeasurement extends Figure<'kilometres'> {
  readonly kind: 'side'
  readonly site: FeatureId
  readonly line: FeatureId
  /** As measured. */
  readonly side: ShareSide
  readonly claimed: ShareSide
  /** Whether the side is the claimed one, or the line is too near to tell. */
  readonly fits: boolean
}

export type Measurement =
  | ShareMeasurement
  | LargerShareMeasurement
  | DistanceMeasurement
  | SideMeasurement

/**
 * Measures on the ground what a claim says of it: areas and distances on the WGS84 ellipsoid, in
 * square kilometres and kilometres. Shares and sides are measured by every line that divides
 * areas, in the order of the lines.
 * @returns in the order of the claim's measures; empty for a claim that measures nothing
 * @throws Error when a measured feature is not on the ground, or a site lies in no share
 */
export function measureClaim(claim: Claim, ground: Ground): readonly Measurement[] {
  return (claim.measures ?? []).flatMap((measure) => measurementsOf(measure, ground))
}

function measurementsOf(measure: Measure, ground: Ground): readonly Measurement[] {
  if (measure.kind === 'share') return measureShare(measure, ground)
  if (measure.kind === 'larger-share') return measureLargerShare(measure, ground)
  if (measure.kind === 'distance') return [measureDistance(measure, ground)]
  return measureSide(measure, ground)
}

function compare({ value, standardError }: Figure<string>, claimed: number): Comparison {
  const difference = value - claimed
  return {
    claimed,
    difference,
    ...(claimed !== 0 && { differencePercent: (100 * difference) / claimed }),
    fits: Math.abs(difference) <= fittingStandardErrors * standardError,
  }
}

/** The shares of a side, each with the line that cut it. */
function sharesOf(side: ShareSide, { lines, areas }: Ground): { line: Line; area: Area }[] {
  return [...lines.values()].flatMap((line) =>
    [...areas.values()]
      .filter(({ properties }) => properties.line === line.id && properties.side === side)
      .map((area) => ({ line, area })),
  )
}

function measureShare(measure: ShareMeasure, ground: Ground): ShareMeasurement[] {
  const { kind, side, claimedSquareKilometres, statedFor } = measure
  return sharesOf(side, ground).map(({ line, area }) => {
    const figure = {
      value: areaSquareKilometres(area.geometry),
      unit: 'square-kilometres',
      standardError: standardErrorOf(area),
    } as const
    return {
      kind,
      line: line.id,
      side,
      area: area.id,
      isStatedLine: line.id === statedFor,
      ...figure,
      ...compare(figure, claimedSquareKilometres),
    }
  })
}

/**
 * The whole is the sum of the shares, which tile the outline. It counts as exact: an error of the
 * outline moves a share and the whole alike, so the error of the part is stated too large rather
 * than too small.
 */
function measureLargerShare(
  { kind, side }: LargerShareMeasure,
  ground: Ground,
): LargerShareMeasurement[] {
  return sharesOf(side, ground).map(({ line, area }) => {
    const whole = [...ground.areas.values()]
      .filter(({ properties }) => properties.line === line.id)
      .reduce((sum, { geometry }) => sum + areaSquareKilometres(geometry), 0)
    const value = (100 * areaSquareKilometres(area.geometry)) / whole
    const standardError = (100 * standardErrorOf(area)) / whole
    const fits = value + fittingStandardErrors * standardError > 50
    return { kind, line: line.id, side, area: area.id, value, unit: 'percent', standardError, fits }
  })
}

function measureDistance(measure: DistanceMeasure, ground: Ground): DistanceMeasurement {
  const { kind, from, to, claimedKilometres } = measure
  const start = siteOf(from, ground)
  const end = ground.lines.get(to) ?? siteOf(to, ground)
  const position = start.geometry.coordinates
  const figure = {
    value:
      end.geometry.type === 'Point'
        ? distanceKilometres(position, end.geometry.coordinates)
        : distanceToLineKilometres(position, end.geometry),
    unit: 'kilometres',
    standardError: Math.hypot(start.properties.precisionKm, end.properties.precisionKm),
  } as const
  const comparison = claimedKilometres === undefined ? {} : compare(figure, claimedKilometres)
  return { kind, from, to, ...figure, ...comparison }
}

function measureSide({ kind, site: id, side: claimed }: SideMeasure, ground: Ground) {
  const site = siteOf(id, ground)
  const sides = sidesOf(site, [...ground.lines.values()], [...ground.areas.values()])
  if (sides.length === 0) {
    throw new Error(`measureClaim: got the site "${id}", which lies in no share, wanted one inside`)
  }
  return sides.map(({ line, side, kilometres }): SideMeasurement => {
    const standardError = Math.hypot(site.properties.precisionKm, line.properties.precisionKm)
    return {
      kind,
      site: id,
      line: line.id,
      side,
      claimed,
      value: kilometres,
      unit: 'kilometres',
      standardError,
      fits: side === claimed || kilometres <= fittingStandardErrors * standardError,
    }
  })
}

function siteOf(id: FeatureId, { sites }: Ground): Site {
  const site = sites.get(id)
  if (!site) throw new Error(`measureClaim: got "${id}", wanted the id of a site`)
  return site
}
