/**
 * How sure a measured area is. A boundary of length L whose drawn position errs by `positionError`
 * (one standard deviation), the errors being independent from one stretch of length `stretch` to
 * the next, encloses an area whose standard error is the root of the sum of the squares of
 * (stretch * positionError) over L / stretch stretches: positionError * sqrt(L * stretch).
 * The variance of a sum of independent terms; nothing more is assumed of the errors.
 */

/** Errors of digitising hold on for about this far along a border, in kilometres. */
export const independentStretchKilometres = 25

/**
 * @param perimeterKilometres length of the boundary
 * @param positionErrorKilometres how far the drawn boundary lies from the true one: the root of the
 *   mean square over its stretches (`scripts/make/mean-precision.ts`)
 * @returns one standard error of the area, in square kilometres
 */
export function areaStandardError(
  perimeterKilometres: number,
  positionErrorKilometres: number,
): number {
  return positionErrorKilometres * Math.sqrt(perimeterKilometres * independentStretchKilometres)
}
