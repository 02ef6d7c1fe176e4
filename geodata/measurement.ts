import type { Cession, FeatureId, ShareSide } from './types'

/** A measured number. */
export interface Figure<Unit extends string> {
  readonly value: number
  readonly unit: Unit
  /** One standard error of the value, in its unit. */
  readonly standardError: number
}

/** A measured number beside what the claim says of it, in the same unit. */
export interface Comparison {
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
  /** What is not counted; all of the share is when this is left out. */
  readonly without?: Cession
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
