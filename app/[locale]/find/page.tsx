import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, messagesOf } from '@/app/messages'
import { listFindEntries } from '@/app/text/find-entries'
import { sortByLetter } from '@/app/text/sort-by-letter'
import { FeatureLink } from '@/components/panel/feature-link'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return {
    title: messagesOf(locale).find.title,
  }
}

/** All that has a name, with all its names: the search for who has no scripts, and a gazetteer. */
export default async function NamesPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { find } = messagesOf(locale)
  const named = listFindEntries(locale).filter(
    (entry) => entry.kind === 'feature' || entry.kind === 'ground',
  )
  const letters = sortByLetter(named, locale)
  return (
    <div className="story">
      <p>
        <a href={`/${locale}/`}>{find.back}</a>
      </p>
      <h2>{find.heading}</h2>
      <p>{find.lead}</p>
      <nav className="letters" aria-label={find.letters}>
        {letters.map(({ letter }) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <dl className="gazetteer">
            {entries.map((entry) => (
              <div key={entry.title}>
                <dt>
                  {entry.kind === 'feature' ? (
                    <FeatureLink locale={locale} id={entry.id}>
                      {entry.title}
                    </FeatureLink>
                  ) : (
                    entry.title
                  )}
                </dt>
                <dd>
                  {[entry.about, ...entry.names.filter((name) => name !== entry.title)].join('; ')}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
