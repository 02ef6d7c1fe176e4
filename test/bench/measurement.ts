export type Unit = 'ms' | 'kB' | 'MB' | 'shift'

/** One figure of one visit. */
export interface Measurement {
  /** By which it is found again in other visits and in the JSON. */
  readonly id: string
  readonly label: string
  readonly unit: Unit
  readonly value: number
}

/** Writes a value as a reader wants it: as many digits as mean something. */
export function formatValue(value: number, unit: Unit): string {
  if (unit === 'shift') return value.toFixed(3)
  if (unit === 'MB') return `${value.toFixed(2)} MB`
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
}
