import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, messagesOf } from '@/app/messages'
import { SourceEntry } from '@/app/text/source-entry'
import { BibliographyFiles } from './bibliography-files'
import { SoughtEntry } from '@/components/panel/sought-entry'
import { loadGeodata } from '@/geodata/load'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return {
    title: messagesOf(locale).sources.title,
  }
}

/** All works that the article, the places and the lines rest on. */
export default async function SourcesPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const { bibliography } = loadGeodata()
  const collator = new Intl.Collator(locale)
  const sorted = [...bibliography.values()].toSorted((one, other) =>
    collator.compare(one.author || one.title, other.author || other.title),
  )
  return (
    <div className="story">
      <p>
        <a href={`/${locale}/`}>{messages.sources.back}</a>
      </p>
      <h2>{messages.sources.heading}</h2>
      <section id="data">
        <h3>{messages.sources.dataHeading}</h3>
        <p>
          <a href={`/${locale}/data/`}>{messages.data.linkFromSources}</a>
        </p>
      </section>
      <h3>{messages.sources.worksHeading}</h3>
      <p>{messages.sources.lead}</p>
      <BibliographyFiles messages={messages} />
      <ul className="sources">
        {sorted.map((source) => (
          <SoughtEntry key={source.id} id={`source-${source.id}`}>
            <SourceEntry source={source} locale={locale} messages={messages} />
          </SoughtEntry>
        ))}
      </ul>
    </div>
  )
}
