import { layerPictureSize } from '@/app/data-preview/draw-layer'
import type { Locale, Messages } from '@/app/messages'
import { isNamed } from '@/app/takeaway/linked-places/write-layer'
import { formatDates } from '@/app/text/format-dates'
import { countOf, fill } from '@/components/state/fill-message'
import { layerFeatures } from '@/geodata/layer-features'
import { readLayerTerms } from '@/geodata/layer-terms'
import { fileOf, type LayerName } from '@/geodata/parse/project/layers'
import { DataFiles } from './data-files'
import { LayerPrecision } from './layer-precision'
import { LayerWorks } from './layer-works'

interface LayerEntryProps {
  readonly name: LayerName
  readonly locale: Locale
  readonly messages: Messages
}

/** A layer: a picture of it, what it holds and rests on, and the files to take away. */
export function LayerEntry({ name, locale, messages }: LayerEntryProps) {
  const { data } = messages
  const { attribution, licence, date, featureCount } = readLayerTerms(name)
  const words = data.layers[name] ?? { name: fileOf(name), holds: data.noWords }
  const features = layerFeatures(name)
  const namedCount = features.filter(isNamed).length
  return (
    <article className="data-entry" aria-labelledby={`layer-${name}`}>
      <div>
        <h4 id={`layer-${name}`}>{words.name}</h4>
        <p>
          {words.holds} {countOf(locale, data.features, featureCount)}.
          {namedCount < featureCount && ` ${fill(data.named, { n: namedCount })}`}
        </p>
      </div>
      {/* oxlint-disable-next-line nextjs/no-img-element -- a static export serves it as it is */}
      <img
        src={`/data-preview/${name}.svg`}
        alt={fill(data.preview, { name: words.name })}
        loading="lazy"
        {...layerPictureSize}
      />
      <div className="data-rest">
        <dl className="data-facts">
          <dt>{data.licence}</dt>
          <dd>{licence}</dd>
          <dt>{data.makers}</dt>
          <dd lang="en">{attribution}</dd>
          <LayerWorks features={features} locale={locale} messages={messages} />
          <LayerPrecision features={features} locale={locale} messages={messages} />
          <dt>{data.date}</dt>
          <dd>{formatDates(date, locale)}</dd>
        </dl>
        <DataFiles subject={name} locale={locale} messages={messages} />
      </div>
    </article>
  )
}
