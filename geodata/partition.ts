import { areaStandardError } from './area-precision'
import { areaSquareKilometres, lengthKilometres } from './measure'
import type { PublishedArea } from './published-areas'
import type { Area, ShareSide } from './types'

/** What one side of one line measures, beside what an article claims of it. */
export interface MeasuredShare {
  readonly id: Area['id']
  readonly line: string
  readonly side: ShareSide
  readonly squareKilometres: number
  /** One standard error of the measurement, in square kilometres. */
  readonly standardError: number
  readonly claimed: number
  /** Measured minus claimed, in square kilometres and in percent of the claim. */
  readonly difference: number
  readonly differencePercent: number
}

/** The length of all rings in kilometres, on the WGS84 ellipsoid. */
export function perimeterKilometres(geometry: Area['geometry']): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return lengthKilometres({ type: 'MultiLineString', coordinates: polygons.flat() })
}

/** One standard error of the measured area of a feature, in square kilometres. */
export function standardErrorOf(area: Area): number {
  return areaStandardError(perimeterKilometres(area.geometry), area.properties.precisionKm)
}

/**
 * Measures the shares, line by line and the Soviet side first as the article has it, and sets each
 * beside the claim for its side.
 *
 * @throws Error when a side has no claim
 */
export function measureShares(
  areas: readonly Area[],
  published: readonly PublishedArea[],
): readonly MeasuredShare[] {
  const sovietFirst = areas.toSorted((one, other) =>
    `${other.properties.side}`.localeCompare(`${one.properties.side}`),
  )
  const byLine = sovietFirst.toSorted((one, other) =>
    `${one.properties.line}`.localeCompare(`${other.properties.line}`),
  )
  return byLine.flatMap((area) => {
    const { line, side } = area.properties
    if (!line || !side) return []
    const claim = published.find((entry) => entry.side === side)
    if (!claim)
      throw new Error(`measureShares: got no published area for the side ${side} of ${area.id}`)
    const squareKilometres = areaSquareKilometres(area.geometry)
    const difference = squareKilometres - claim.squareKilometres
    return [
      {
        id: area.id,
        line,
        side,
        squareKilometres,
        standardError: standardErrorOf(area),
        claimed: claim.squareKilometres,
        difference,
        differencePercent: (100 * difference) / claim.squareKilometres,
      },
    ]
  })
}

/** The largest difference, in percent and without its sign, of the shares of a line. */
export function worstDifferencePercent(shares: readonly MeasuredShare[], line: string): number {
  return Math.max(
    ...shares
      .filter((share) => share.line === line)
      .map((share) => Math.abs(share.differencePercent)),
  )
}

/** The lines by how well the claims fit them, the best first. */
export function linesByFit(shares: readonly MeasuredShare[]): readonly string[] {
  const lines = [...new Set(shares.map(({ line }) => line))]
  return lines.toSorted(
    (one, other) => worstDifferencePercent(shares, one) - worstDifferencePercent(shares, other),
  )
}
