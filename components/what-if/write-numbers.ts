/** Writers of figures in the manner of a language, made once: a drag writes a dozen of them with every step. */
export function numbersIn(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: 'always' })
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 0,
    useGrouping: 'always',
    signDisplay: 'exceptZero',
  })
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const signedDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const rough = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 3,
    useGrouping: 'always',
  })
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  return {
    whole: (value: number) => whole.format(value),
    signed: (value: number) => signed.format(value),
    rough: (value: number) => rough.format(value),
    decimal: (value: number) => decimal.format(value),
    signedDecimal: (value: number) => signedDecimal.format(value),
    degrees: (value: number) => degrees.format(value),
  }
}

export type Numbers = ReturnType<typeof numbersIn>
