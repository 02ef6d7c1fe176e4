import { type LayerName, withLayer } from '@/components/layers/layer-names'

type Layers = ReadonlySet<LayerName>

/** Layers that were switched on for a passage: what was there before, and with them. */
export interface Loan {
  readonly before: Layers
  readonly lent: Layers
}

/** Switches layers on beside those that are on; `null` when all of them are. */
export function lendLayers(before: Layers, wanted: readonly LayerName[]): Loan | null {
  if (wanted.every((layer) => before.has(layer))) return null
  return { before, lent: wanted.reduce(withLayer, before) }
}

/**
 * The layers as they were before a loan. A reader who has switched any since has made them their
 * own: then they stay.
 */
export function returnLayers(now: Layers, loan: Loan | null): Layers {
  return loan && now === loan.lent ? loan.before : now
}
