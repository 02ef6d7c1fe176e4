import { loadGeodata } from '@/geodata/load'
import { countedEstimates, deliveredRange } from '@/geodata/delivered-range'
import type { Delivery } from '@/geodata/parse/project/deliveries'

/** Goods of less than this many tons have a scale of their own: beside grain nickel would vanish. */
export const smallBelowTons = 100_000

export type Panel = 'large' | 'small' | 'value'

function panelOf(delivery: Delivery): Panel {
  if (delivery.unit === 'million-reichsmarks') return 'value'
  return deliveredRange(delivery).high < smallBelowTons ? 'small' : 'large'
}

/** The deliveries that share a scale, the greatest first. */
export function deliveriesOf(panel: Panel): readonly Delivery[] {
  return [...loadGeodata().deliveries.values()]
    .filter((delivery) => panelOf(delivery) === panel)
    .toSorted((one, other) => deliveredRange(other).high - deliveredRange(one).high)
}

/** Whether a work that was seen gives a figure for all that was delivered. */
export function isSeen(delivery: Delivery): boolean {
  const { bibliography } = loadGeodata()
  return countedEstimates(delivery).some(({ sources }) =>
    sources.some((id) => bibliography.get(id)?.basis === 'seen in a stored copy'),
  )
}
