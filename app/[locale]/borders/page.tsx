import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { allStretches } from '@/app/geodata/all-stretches'
import { isLocale, messagesOf } from '@/app/messages'
import { makeStretchCard, stretchWords } from '@/app/text/stretch-cards'
import { nameIn } from '@/app/text/summarise'
import { SoughtEntry } from '@/components/panel/sought-entry'
import { fill } from '@/components/state/fill-message'
import { StretchFacts } from '@/components/stretches/stretch-facts'
import { loadGeodata } from '@/geodata/load'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { title: messagesOf(locale).stretches.title }
}

/** All stretches of the border, the lines and the territories, each with what it rests on. */
export default async function BordersPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { feature } = loadGeodata()
  const { stretches: words } = messagesOf(locale)
  const all = allStretches()
  const bounded = [...new Set(all.map(({ properties }) => properties.bounds))]
  return (
    <div className="story">
      <p>
        <a href={`/${locale}/`}>{words.back}</a>
      </p>
      <h2>{words.heading}</h2>
      <p>{fill(words.lead, { n: all.length })}</p>
      <p className="method">{words.measured}</p>
      {bounded.map((id) => {
        const whole = feature(id)
        return (
          <section key={id} id={id}>
            <h3>{whole ? nameIn(whole, locale) : id}</h3>
            <ol className="stretches">
              {all
                .filter(({ properties }) => properties.bounds === id)
                .map((stretch) => {
                  const card = makeStretchCard(stretch, locale)
                  return (
                    <SoughtEntry key={card.id} id={card.id}>
                      <h4>{card.name}</h4>
                      <StretchFacts card={card} words={stretchWords(locale)} locale={locale} />
                      <a className="stretch-on-map" href={`#stretch=${card.id}`}>
                        {words.onMap}
                      </a>
                    </SoughtEntry>
                  )
                })}
            </ol>
          </section>
        )
      })}
    </div>
  )
}
