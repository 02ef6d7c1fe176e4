import { layerOfFeature } from '@/app/geodata/map-layers'
import { type Locale, messagesOf } from '@/app/messages'
import type { SweptSide } from '@/components/compare/swept-layers'
import { isLayerName } from '@/components/layers/layer-names'
import { shareOf } from '@/geodata/compare/divide'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId } from '@/geodata/types'

/**
 * What the map shows on either side of a divider between two lines, `null` when one of them has no layer
 * of its own that could be cut.
 */
export function sweptSides(
  [first, second]: readonly [FeatureId, FeatureId],
  locale: Locale,
): readonly [SweptSide, SweptSide] | null {
  const one = sideOf(first, locale)
  const other = sideOf(second, locale)
  return one && other && [one, other]
}

function sideOf(id: FeatureId, locale: Locale): SweptSide | null {
  const line: string = id
  if (!isLayerName(line)) return null
  const share = shareOf(id, 'ussr', loadGeodata())
  const shares = share ? layerOfFeature(share) : null
  return { name: messagesOf(locale).layers.names[line], line, shares }
}
