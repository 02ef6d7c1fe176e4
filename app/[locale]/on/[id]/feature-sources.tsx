import type { Locale, Messages } from '@/app/messages'
import { SourceEntry } from '@/app/text/source-entry'
import { loadGeodata } from '@/geodata/load'
import type { ContentFeature } from '@/geodata/types'

interface FeatureSourcesProps {
  readonly feature: ContentFeature
  readonly locale: Locale
  readonly messages: Messages
}

/** What a feature rests on: its works and, where the editor left one, the note on its drawing. */
export function FeatureSources({ feature, locale, messages }: FeatureSourcesProps) {
  const { bibliography } = loadGeodata()
  const { sources, note } = feature.properties
  return (
    <section>
      <h3>{messages.story.sources}</h3>
      <ul className="sources">
        {sources.map((id) => {
          const source = bibliography.get(id)
          return (
            source && (
              <li key={id}>
                <SourceEntry source={source} locale={locale} messages={messages} />
              </li>
            )
          )
        })}
      </ul>
      {note && (
        <p className="note" lang="en">
          {note}
        </p>
      )}
    </section>
  )
}
