import type { Locale } from '@/app/messages'

/** Writers of figures in the manner of a language. */
export function numbersOf(locale: Locale) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: 'always' })
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
    useGrouping: 'always',
  })
  const decimal = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    useGrouping: 'always',
  })
  const percent = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 1,
  })
  const signedPercent = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const degrees = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 4,
  })
  return {
    squareKilometres: (value: number) => `${whole.format(value)} km²`,
    whole: (value: number) => whole.format(value),
    signedWhole: (value: number) => signed.format(value),
    signed: (value: number) => `${signed.format(value)} km²`,
    signedPercent: (value: number) => signedPercent.format(value),
    percent: (value: number) => percent.format(value),
    kilometres: (value: number) => `${whole.format(value)} km`,
    decimal: (value: number) => decimal.format(value),
    degrees: (value: number) => degrees.format(value),
  }
}
