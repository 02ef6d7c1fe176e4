import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, locales, messagesOf } from '@/app/messages'
import { articleOf } from '@/app/text/article-of'
import { formatDates } from '@/app/text/format-dates'
import { Prose } from '@/app/text/prose'
import { readStory } from '@/app/text/stories'
import { nameIn } from '@/app/text/summarise'
import { MentionLink } from '@/components/panel/mention-link'
import { MentionStepper } from '@/components/panel/mention-stepper'
import { contentFeatures } from '@/app/geodata/content-features'
import { loadGeodata } from '@/geodata/load'
import { FeatureClaims } from './feature-claims'
import { FeatureFigures } from './feature-figures'
import { FeatureSources } from './feature-sources'
import { FeatureStretches } from './feature-stretches'

interface PageProps {
  readonly params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => contentFeatures().map(({ id }) => ({ locale, id })))
}

async function readParams({ params }: PageProps) {
  const { locale, id } = await params
  const feature = loadGeodata().feature(id)
  if (!isLocale(locale) || !feature) notFound()
  return { locale, feature, messages: messagesOf(locale) }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, feature } = await readParams(props)
  const dates = formatDates(feature.properties.dates, locale)
  return {
    title: `${nameIn(feature, locale)}, ${dates}`,
  }
}

/** One feature: what it is, its story, its figures, where the text names it, what it rests on. */
export default async function FeaturePage(props: PageProps) {
  const { locale, feature, messages } = await readParams(props)
  const { story } = messages
  const { id, properties } = feature
  const mentions = articleOf(locale).mentions.filter((mention) => mention.id === id)
  const otherNames = Object.entries(properties.names).filter(([language]) => language !== locale)
  return (
    <article className="story">
      <MentionStepper id={id} count={mentions.length} />
      <p className="kind">
        {messages.kinds[properties.kind]}
        {properties.kind === 'site' && ` · ${messages.categories[properties.category]}`}
        {properties.kind === 'route' && ` · ${messages.routes.modes[properties.mode]}`}
      </p>
      <h2>{nameIn(feature, locale)}</h2>
      <p className="dates">{formatDates(properties.dates, locale)}</p>
      <div className="prose">
        <Prose tree={readStory(locale, id)} locale={locale} />
      </div>
      <FeatureFigures feature={feature} locale={locale} messages={messages} />
      <FeatureStretches feature={feature} locale={locale} messages={messages} />
      {otherNames.length > 0 && (
        <section>
          <h3>{story.names}</h3>
          <p className="names">
            {otherNames.map(([language, name]) => (
              <span key={language} lang={language}>
                {name}
              </span>
            ))}
          </p>
        </section>
      )}
      <section>
        <h3>{story.mentions}</h3>
        <ol className="mentions">
          {mentions.map(({ index, section, words }) => (
            <li key={index}>
              <MentionLink id={id} index={index}>
                {words}
              </MentionLink>{' '}
              <span className="where">{section}</span>
            </li>
          ))}
        </ol>
      </section>
      <FeatureClaims id={id} locale={locale} messages={messages} />
      <FeatureSources feature={feature} locale={locale} messages={messages} />
      <section>
        <h3>{story.takeAway}</h3>
        <p>
          <a href={`/geodata/${properties.kind}s.geojson`} download>
            {properties.kind}s.geojson
          </a>{' '}
          ({story.layerFile})
        </p>
      </section>
    </article>
  )
}
