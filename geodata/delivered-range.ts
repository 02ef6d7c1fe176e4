import type { Delivery, Estimate } from './parse/project/deliveries'

/** Between which quantities all that was delivered lies, in the unit of the delivery. */
export interface DeliveredRange {
  readonly low: number
  readonly high: number
}

/** The estimates of all that was delivered. */
export function countedEstimates({ estimates }: Delivery): readonly Estimate[] {
  return estimates.filter(({ leftOut }) => leftOut === undefined)
}

/** The works that count all that was delivered, each once. */
export function deliveredSources(delivery: Delivery): readonly string[] {
  return [...new Set(countedEstimates(delivery).flatMap(({ sources }) => sources))]
}

/** From the lowest to the highest estimate of all that was delivered. */
export function deliveredRange(delivery: Delivery): DeliveredRange {
  const counted = countedEstimates(delivery)
  return {
    low: Math.min(...counted.map(({ low }) => low)),
    high: Math.max(...counted.map(({ high }) => high)),
  }
}
