import { allStretches } from '@/app/geodata/all-stretches'
import { type Locale, messagesOf } from '@/app/messages'
import { namesOfLines } from '@/app/text/compared-lines'
import { formatDates } from '@/app/text/format-dates'
import { nameIn } from '@/app/text/summarise'
import { readStory } from '@/app/text/stories'
import { paragraphsOf } from '@/app/text/claims'
import { fill } from '@/components/state/fill-message'
import type { SitePage } from './pages'

/** What a page is called when it is shown elsewhere. */
export interface PageTitle {
  readonly title: string
  readonly description: string
}

/** As much as is shown of a description elsewhere, in letters. */
const enough = 120

/** The first sentences of a text: one, or as many as it takes to say something. */
function firstSentences(text: string, locale: Locale): string {
  let sentences = ''
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    sentences += segment
    if (sentences.length >= enough) break
  }
  return sentences.trim()
}

/** The title and the first words of a page in a language. */
export function titleOf(page: SitePage, locale: Locale): PageTitle {
  const messages = messagesOf(locale)
  const { site, charts, claims, compare, data, find, measuring, sources, stretches } = messages
  const { trueSize, whatIf } = messages
  switch (page.view) {
    case 'start':
      return { title: `${site.title}: ${site.tagline}`, description: site.description }
    case 'claims':
      return { title: claims.heading, description: claims.lead }
    case 'data':
      return { title: data.heading, description: data.lead }
    case 'find':
      return { title: find.heading, description: find.lead }
    case 'chart': {
      const { title, method } = charts[page.chart]
      return { title, description: method }
    }
    case 'compare': {
      const lines = namesOfLines(page.pair.lines, locale)
      return { title: fill(compare.title, { lines }), description: compare.lead }
    }
    case 'true-size':
      return { title: trueSize.title, description: trueSize.lead }
    case 'borders':
      return {
        title: stretches.heading,
        description: fill(stretches.lead, { n: allStretches().length }),
      }
    case 'idea': {
      const line = namesOfLines([page.line], locale)
      return { title: fill(compare.idea.title, { line }), description: compare.idea.lead }
    }
    case 'lines':
      return { title: compare.index.title, description: compare.index.lead }
    case 'scopes':
      return { title: compare.scopes.title, description: compare.scopes.lead }
    case 'method':
      return { title: measuring.title, description: measuring.lead }
    case 'sources':
      return { title: sources.heading, description: sources.lead }
    case 'what-if':
      return { title: whatIf.heading, description: whatIf.lead }
    default: {
      const { feature } = page
      const [first = ''] = paragraphsOf(readStory(locale, feature.id))
      const dates = formatDates(feature.properties.dates, locale)
      const description = firstSentences(first, locale)
      return { title: `${nameIn(feature, locale)}, ${dates}`, description }
    }
  }
}
