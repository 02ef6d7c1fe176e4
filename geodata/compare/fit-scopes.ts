import { fittingStandardErrors } from '../measure-claim'
import type { Geodata } from '../load'
import type { FeatureId, PublishedShare, ShareSide } from '../types'
import { divideBy } from './divide'
import { measureDivision } from './measure-division'
import { choicesOf, measureScopes, type ScopePart, type Size } from './scopes'

/** What one side of one line measures when some parts of it are left out. */
export interface ScopedShare extends Size {
  readonly line: FeatureId
  readonly side: ShareSide
  readonly without: readonly ScopePart[]
}

type ScopeGround = Pick<Geodata, 'feature' | 'cessions' | 'lines' | 'areas' | 'stretches'>

/** The shares of a line in every scope: each side whole, then without each choice of its parts. */
export function scopedShares(line: FeatureId, ground: ScopeGround): readonly ScopedShare[] {
  const measure = measureScopes(line, ground)
  return measureDivision(line, divideBy(line, ground), ground).flatMap(
    ({ side, squareKilometres, standardError }) =>
      choicesOf(measure.partsOn(side)).map((without) => {
        const left = measure.leftOut(side, without)
        return {
          line,
          side,
          without,
          squareKilometres: squareKilometres - left.squareKilometres,
          standardError: Math.hypot(standardError, left.standardError),
        }
      }),
  )
}

/** A scope beside a published figure. */
export interface ScopeFit {
  readonly scope: ScopedShare
  /** Measured less published, in square kilometres. */
  readonly difference: number
  /** Whether the figure lies within two standard errors. */
  readonly fits: boolean
  /** Whether the scope leaves out what the work says it leaves out, and nothing that it says it counts. */
  readonly isAsStated: boolean
}

/** A published figure of one side, and what its author says that it counts and leaves out. */
export type StatedFigure = Pick<PublishedShare, 'side' | 'counts' | 'leavesOut'> & {
  readonly squareKilometres: number
}

/** Ranks the scopes of a figure's side by how near they come to it, the best first. */
export function fitScopes(
  { side, counts, leavesOut, squareKilometres }: StatedFigure,
  scopes: readonly ScopedShare[],
): readonly ScopeFit[] {
  return scopes
    .filter((scope) => scope.side === side)
    .map((scope) => {
      const difference = scope.squareKilometres - squareKilometres
      const left = scope.without.map(({ id }) => id as string)
      return {
        scope,
        difference,
        fits: Math.abs(difference) <= fittingStandardErrors * scope.standardError,
        isAsStated:
          leavesOut.every((id) => left.includes(id)) && !counts.some((id) => left.includes(id)),
      }
    })
    .toSorted((one, other) => Math.abs(one.difference) - Math.abs(other.difference))
}

/** By definition, since the agreement of 1959: 1.609344 kilometres, squared. */
const squareKilometresOfSquareMile = 1.609344 ** 2

/** The area of a published share in square kilometres. */
export function publishedSquareKilometres({ area: { value, unit } }: PublishedShare): number {
  return unit === 'square-miles' ? value * squareKilometresOfSquareMile : value
}
