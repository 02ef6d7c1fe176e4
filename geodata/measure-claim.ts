import { sizeOfCession } from './cession-size'
import { distanceToLineKilometres } from './distance-to-line'
import type { Geodata } from './load'
import { areaSquareKilometres, distanceKilometres } from './measure'
import type {
  Comparison,
  DistanceMeasurement,
  Figure,
  LargerShareMeasurement,
  Measurement,
  ShareMeasurement,
  SideMeasurement,
} from './measurement'
import { standardErrorOf } from './partition'
import { sidesOf } from './sides'
import type {
  Area,
  Cession,
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
export type Ground = Pick<Geodata, 'sites' | 'lines' | 'areas' | 'territories' | 'cessions'>

/**
 * Measures on the ground what a claim says of it: areas and distances on the WGS84 ellipsoid, in
 * square kilometres and kilometres. Shares and sides are measured by every line that divides
 * areas, in the order of the lines; a share also without each cession of its side.
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

/** A share with all that lies in it, then without each part of it that passed to a third state. */
function measureShare(measure: ShareMeasure, ground: Ground): ShareMeasurement[] {
  const { kind, side, claimedSquareKilometres, statedFor } = measure
  const cessions = [...ground.cessions.values()].filter((cession) => cession.side === side)
  return sharesOf(side, ground).flatMap(({ line, area }) =>
    [undefined, ...cessions].map((without) => {
      const figure = figureOf(area, without, ground)
      return {
        kind,
        line: line.id,
        side,
        area: area.id,
        ...(without && { without }),
        isStatedLine: line.id === statedFor,
        ...figure,
        ...compare(figure, claimedSquareKilometres),
      }
    }),
  )
}

/**
 * The area of a share less that of a cession. Their errors count as independent: where they have a
 * border in common its error counts twice, so that it is stated too large rather than too small.
 */
function figureOf(
  area: Area,
  without: Cession | undefined,
  ground: Ground,
): Figure<'square-kilometres'> {
  const part = without && sizeOfCession(without, ground)
  return {
    value: areaSquareKilometres(area.geometry) - (part?.value ?? 0),
    unit: 'square-kilometres',
    standardError: Math.hypot(standardErrorOf(area), part?.standardError ?? 0),
  }
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
