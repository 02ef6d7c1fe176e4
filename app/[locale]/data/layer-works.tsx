import type { Locale, Messages } from '@/app/messages'
import { countOf } from '@/components/state/fill-message'
import type { LayerFeature } from '@/geodata/layer-features'
import { loadGeodata } from '@/geodata/load'

interface LayerWorksProps {
  readonly features: readonly LayerFeature[]
  readonly locale: Locale
  readonly messages: Messages
}

/** So many works are named; more are counted, and each feature's page names its own. */
const fewWorks = 3

/** The works that the features of a layer rest on. */
export function LayerWorks({ features, locale, messages: { data } }: LayerWorksProps) {
  const { bibliography } = loadGeodata()
  const ids = new Set(features.flatMap(({ properties }) => properties.sources ?? []))
  if (ids.size === 0) return null
  return (
    <>
      <dt>{data.works}</dt>
      <dd>
        {ids.size > fewWorks ? (
          <a href={`/${locale}/sources/`}>{countOf(locale, data.worksCounted, ids.size)}</a>
        ) : (
          [...ids].map((id, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <a href={`/${locale}/sources/#source-${id}`}>
                <cite>{bibliography.get(id)?.title ?? id}</cite>
              </a>
            </span>
          ))
        )}
      </dd>
    </>
  )
}
