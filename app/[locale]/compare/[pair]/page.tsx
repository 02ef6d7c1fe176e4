import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, locales, messagesOf } from '@/app/messages'
import { comparedLines, namesOfLines } from '@/app/text/compared-lines'
import { numbersOf } from '@/app/text/numbers'
import { nameIn } from '@/app/text/summarise'
import { SwipeFrame } from '@/components/compare/swipe-frame'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { independentStretchKilometres } from '@/geodata/area-precision'
import { lineOf } from '@/geodata/compare/divide'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { Exchanges } from './exchanges'
import { ShareBars } from './share-bars'
import { SharesByLine } from './shares-by-line'
import { sweptBounds, sweptSides } from './swept-sides'

interface PageProps {
  readonly params: Promise<{ locale: string; pair: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    linePairs(loadGeodata()).map(({ slug }) => ({ locale, pair: slug })),
  )
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, pair: slug } = await params
  const pair = linePairs(loadGeodata()).find((each) => each.slug === slug)
  if (!isLocale(locale) || !pair) notFound()
  const { compare } = messagesOf(locale)
  return {
    title: fill(compare.title, { lines: namesOfLines(pair.lines, locale) }),
  }
}

/** Two lines side by side: what each gives either side, what changes hands, how far apart they run. */
export default async function ComparePage({ params }: PageProps) {
  const { locale, pair } = await params
  const comparison = comparedLines(pair)
  if (!isLocale(locale) || !comparison) notFound()
  const geodata = loadGeodata()
  const messages = messagesOf(locale)
  const { compare } = messages
  const { kilometres } = numbersOf(locale)
  const { lines, distance } = comparison
  const sides = sweptSides(lines, locale)
  const others = linePairs(geodata).filter(({ slug }) => slug !== pair)
  return (
    <article className="story compare">
      <p>
        <a href={`/${locale}/`}>{compare.back}</a>
      </p>
      <p className="kind">{compare.heading}</p>
      <h2>
        {lines.map((id) => (
          <span key={id} className="compare-line">
            <FeatureLink locale={locale} id={id}>
              {nameIn(lineOf(id, geodata), locale)}
            </FeatureLink>
          </span>
        ))}
      </h2>
      <p>{compare.lead}</p>
      <p>
        <a className="compare-show" href={`#layers=${['sites', ...lines, 'cities'].join(',')}`}>
          {compare.show}
        </a>
      </p>
      {sides && <SwipeFrame sides={sides} bounds={sweptBounds(lines)} words={messages.swipe} />}
      <ShareBars comparison={comparison} locale={locale} messages={messages} />
      <SharesByLine comparison={comparison} locale={locale} messages={messages} />
      <Exchanges comparison={comparison} locale={locale} messages={messages} />
      <section>
        <h3>{compare.apart}</h3>
        <p>
          {fill(compare.distances, {
            mean: kilometres(distance.mean),
            longest: kilometres(distance.longest),
          })}
        </p>
      </section>
      <p className="method">{fill(compare.method, { stretch: independentStretchKilometres })}</p>
      <p>
        <a href={`/${locale}/what-if/`}>{messages.whatIf.link}</a>
      </p>
      <section>
        <h3>{compare.others}</h3>
        <ul>
          {others.map(({ slug, lines: otherLines }) => (
            <li key={slug}>
              <a href={`/${locale}/compare/${slug}/`}>{namesOfLines(otherLines, locale)}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
