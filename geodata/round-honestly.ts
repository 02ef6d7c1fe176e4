/**
 * The step to which a measured length may be rounded: the largest of 1, 2 and 5 with a power of ten
 * that is not above its uncertainty. Rounding then adds half of the uncertainty at most, and no
 * digit is shown that the ground does not bear. Never below a tenth of the unit.
 */
export function honestStep(uncertainty: number): number {
  if (uncertainty <= 0.1) return 0.1
  const power = 10 ** Math.floor(Math.log10(uncertainty))
  const digit = [5, 2, 1].find((candidate) => candidate * power <= uncertainty) ?? 1
  return digit * power
}

/** A length rounded to its honest step, with the decimals that the step has. */
export function roundHonestly(
  value: number,
  uncertainty: number,
): { readonly value: number; readonly decimals: number } {
  const step = honestStep(uncertainty)
  const decimals = step < 1 ? 1 : 0
  return { value: Number((Math.round(value / step) * step).toFixed(decimals)), decimals }
}
