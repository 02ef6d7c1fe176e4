import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { fill } from '@/components/state/fill-message'
import type { LayerFeature } from '@/geodata/layer-features'

interface LayerPrecisionProps {
  readonly features: readonly LayerFeature[]
  readonly locale: Locale
  readonly messages: Messages
}

/** How true a layer is drawn, from its most precise feature to its least. */
export function LayerPrecision({ features, locale, messages: { data } }: LayerPrecisionProps) {
  const { decimal } = numbersOf(locale)
  const all = features.flatMap(({ properties }) => properties.precisionKm ?? [])
  if (all.length === 0) return null
  const [least, most] = [decimal(Math.min(...all)), decimal(Math.max(...all))]
  const words = least === most ? data.precisionOne : data.precisionRange
  return (
    <>
      <dt>{data.precision}</dt>
      <dd>{fill(words, { least, most })}</dd>
    </>
  )
}
