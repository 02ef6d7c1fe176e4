import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, messagesOf } from '@/app/messages'
import { articleOf } from '@/app/text/article-of'
import { namesOfLines } from '@/app/text/compared-lines'
import { WhatIf } from '@/components/what-if/what-if'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import '@/app/styles/what-if.css'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

/** The sections that tell why the lines ran as they did. */
const explaining = ['frontier', 'two-lines', 'figures']

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { title: messagesOf(locale).whatIf.heading }
}

/** The page where a reader moves a line: what it is, and the place of the editor. */
export default async function WhatIfPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { whatIf } = messagesOf(locale)
  const { passages } = articleOf(locale)
  return (
    <article className="story what-if">
      <p>
        <a href={`/${locale}/`}>{whatIf.back}</a>
      </p>
      <h2>{whatIf.heading}</h2>
      <p>{whatIf.lead}</p>
      <WhatIf
        words={whatIf.editor}
        passages={passages
          .filter(({ id }) => explaining.includes(id))
          .map(({ id, text }) => ({ id, heading: text }))}
      />
      <noscript>
        <p>{whatIf.noScript}</p>
        <ul>
          {linePairs(loadGeodata()).map(({ slug, lines }) => (
            <li key={slug}>
              <a href={`/${locale}/compare/${slug}/`}>{namesOfLines(lines, locale)}</a>
            </li>
          ))}
        </ul>
      </noscript>
    </article>
  )
}
