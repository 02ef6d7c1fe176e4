import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { tableAddress } from '@/app/compare/table-address'
import { isLocale, messagesOf } from '@/app/messages'
import { ideaPages } from '@/app/text/compared-idea'
import { dividedLines } from '@/app/text/divided-lines'
import { LinesOnMap } from '@/components/compare/lines-on-map'
import { boundsOf, lineName } from './[pair]/compare-parts'
import { SharesByLine } from './[pair]/shares-by-line'
import { PairMatrix } from './pair-matrix'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { title: messagesOf(locale).compare.index.title }
}

/** Every line beside every other: the way to each pair, and the shares by all of them. */
export default async function CompareIndexPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const { compare, measuring } = messages
  const { index, idea, scopes } = compare
  const sides = [...dividedLines().values()].flatMap((line) => line.sides)
  return (
    <article className="story compare">
      <p>
        <a href={`/${locale}/`}>{compare.back}</a>
      </p>
      <h2>{index.title}</h2>
      <p>{index.lead}</p>
      <LinesOnMap layers={[]} bounds={boundsOf([...dividedLines().keys()])} />
      <PairMatrix locale={locale} messages={messages} />
      <SharesByLine sides={sides} locale={locale} messages={messages} />
      <p className="method">{compare.divided}</p>
      <section>
        <h3>{index.more}</h3>
        <ul className="compare-others">
          <li>
            <a href={`/${locale}/compare/scopes/`}>{scopes.title}</a>
          </li>
          <li>
            <a href={`/${locale}/method/`}>{measuring.title}</a>
          </li>
          <li>
            <a href={tableAddress('lines')}>{index.csv}</a>
          </li>
        </ul>
      </section>
      <section>
        <h3>{index.idea}</h3>
        <p>{idea.lead}</p>
        <ul className="compare-others">
          {ideaPages().map(({ slug, line }) => (
            <li key={slug}>
              <a href={`/${locale}/compare/${slug}/`}>{lineName(line, locale)}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
