/** What a handful of repeated measurements says. */
export interface Summary {
  readonly median: number
  readonly least: number
  readonly most: number
}

/**
 * Sums up values by their median and their extremes.
 *
 * @throws Error for an empty list
 */
export function summarise(values: readonly number[]): Summary {
  return { median: percentile(values, 50), least: Math.min(...values), most: Math.max(...values) }
}

/**
 * The value below which `percent` of the values lie, interpolated linearly between the two nearest
 * (method 7 of Hyndman and Fan, 1996).
 *
 * @throws Error for an empty list
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = ((sorted.length - 1) * percent) / 100
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) {
    throw new Error(`percentile: got ${values.length} values, wanted one or more`)
  }
  return below + (above - below) * (place - Math.floor(place))
}
