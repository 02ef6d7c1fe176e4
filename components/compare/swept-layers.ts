import { isOfPartition, type LayerName } from '@/components/layers/layer-names'

/** What the map shows on one side of the divider. */
export interface SweptSide {
  /** What the layer of the line is called in the language of the page: shorter than the line's own name. */
  readonly name: string
  /** The layer of the line. */
  readonly line: LayerName
  /** The layer of the shares that it cuts; `null` where none are drawn. */
  readonly shares: LayerName | null
}

/** The layers of a side, the line first. */
export function layersOfSide({ line, shares }: SweptSide): readonly LayerName[] {
  return shares ? [line, shares] : [line]
}

/**
 * The layers that are shown while two lines are swiped: those of both sides in place of whatever
 * else divides Poland, beside the reader's own. The rule that one pair of shares is legible at a time
 * holds: the divider leaves one at each place.
 */
export function sweptLayers(
  own: ReadonlySet<LayerName>,
  sides: readonly SweptSide[],
): ReadonlySet<LayerName> {
  const kept = [...own].filter((layer) => !isOfPartition(layer))
  return new Set([...kept, ...sides.flatMap(layersOfSide)])
}
