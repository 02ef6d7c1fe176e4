import { notFound } from 'next/navigation'
import { isLocale, messagesOf } from '@/app/messages'
import { nameIn } from '@/app/text/summarise'
import { FeatureLink } from '@/components/panel/feature-link'
import { contentKinds } from '@/geodata/types'
import { contentFeatures } from '@/app/geodata/content-features'
import { PartitionTable } from './partition-table'

/** Nothing is selected: how to read the map, what it measures, and the way to each feature. */
export default async function StartPage({
  params,
}: {
  readonly params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const content = contentFeatures()
  return (
    <div className="story">
      <h2>{messages.start.heading}</h2>
      <p>{messages.start.lead}</p>
      <p className="keys">{messages.map.instructions}</p>
      <PartitionTable messages={messages} locale={locale} />
      <details className="index">
        <summary>{messages.start.places}</summary>
        {contentKinds.map((kind) => (
          <section key={kind}>
            <h3>{messages.kindsPlural[kind]}</h3>
            <ul>
              {content
                .filter(({ properties }) => properties.kind === kind)
                .map((feature) => (
                  <li key={feature.id}>
                    <FeatureLink id={feature.id}>{nameIn(feature, locale)}</FeatureLink>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </details>
    </div>
  )
}
