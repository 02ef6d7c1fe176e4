import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, locales, messagesOf } from '@/app/messages'
import { ideaPages, lineOfIdea } from '@/app/text/compared-idea'
import { comparedLines, namesOfLines } from '@/app/text/compared-lines'
import { fill } from '@/components/state/fill-message'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { lineName } from './compare-parts'
import { IdeaCompared } from './idea-compared'
import { LinesCompared } from './lines-compared'

interface PageProps {
  readonly params: Promise<{ locale: string; pair: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  const slugs = [...linePairs(loadGeodata()), ...ideaPages()].map(({ slug }) => slug)
  return locales.flatMap((locale) => slugs.map((pair) => ({ locale, pair })))
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, pair: slug } = await params
  if (!isLocale(locale)) notFound()
  const { compare } = messagesOf(locale)
  const idea = lineOfIdea(slug)
  if (idea) return { title: fill(compare.idea.title, { line: lineName(idea, locale) }) }
  const pair = linePairs(loadGeodata()).find((each) => each.slug === slug)
  if (!pair) notFound()
  return { title: fill(compare.title, { lines: namesOfLines(pair.lines, locale) }) }
}

/** Two lines side by side, or a line beside the frontier that was never drawn. */
export default async function ComparePage({ params }: PageProps) {
  const { locale, pair } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const idea = lineOfIdea(pair)
  if (idea) return <IdeaCompared line={idea} locale={locale} messages={messages} />
  const comparison = comparedLines(pair)
  if (!comparison) notFound()
  return <LinesCompared slug={pair} comparison={comparison} locale={locale} messages={messages} />
}
