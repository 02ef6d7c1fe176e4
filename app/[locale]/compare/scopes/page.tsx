import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { tableAddress } from '@/app/compare/table-address'
import { isLocale, messagesOf } from '@/app/messages'
import { dividedLines } from '@/app/text/divided-lines'
import { publishedFits } from '@/app/text/published-fits'
import { LinesOnMap } from '@/components/compare/lines-on-map'
import { boundsOf } from '../[pair]/compare-parts'
import { FigureFits } from './figure-fits'
import { PartsTable } from './parts-table'
import { ScopeSwitches } from './scope-switches'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { title: messagesOf(locale).compare.scopes.title }
}

/** What the shares are with and without each part, and which of these the published figures fit. */
export default async function ScopesPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const { compare, measuring } = messages
  const { scopes } = compare
  return (
    <article className="story compare">
      <p>
        <a href={`/${locale}/compare/`}>{compare.index.title}</a>
      </p>
      <h2>{scopes.title}</h2>
      <p>{scopes.lead}</p>
      <LinesOnMap layers={[]} bounds={boundsOf([...dividedLines().keys()])} />
      <ScopeSwitches locale={locale} messages={messages} />
      <PartsTable locale={locale} messages={messages} />
      <section>
        <h3>{scopes.figures}</h3>
        {publishedFits().map((figure) => (
          <FigureFits key={figure.id} figure={figure} locale={locale} messages={messages} />
        ))}
      </section>
      <p className="method">
        {scopes.method} <a href={tableAddress('scopes')}>{compare.csv}</a>{' '}
        <a href={`/${locale}/method/`}>{measuring.link}</a>
      </p>
    </article>
  )
}
