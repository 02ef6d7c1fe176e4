import type { Graph, Thing } from 'schema-dts'
import type { Locale } from '@/app/messages'
import type { SitePage } from '@/app/site/pages'
import { describeClaims } from './describe-claims'
import { describeData } from './describe-data'
import { describeFeature } from './describe-feature'
import { describePlain } from './describe-plain'
import { describeSources } from './describe-sources'
import { describeStart } from './describe-start'

function nodesOf(page: SitePage, locale: Locale): Thing[] {
  switch (page.view) {
    case 'start':
      return describeStart(page, locale)
    case 'claims':
      return describeClaims(locale)
    case 'data':
      return describeData(locale)
    case 'sources':
      return describeSources(locale)
    case 'borders':
    case 'find':
    case 'true-size':
    case 'chart':
    case 'compare':
    case 'what-if':
    case 'idea':
    case 'lines':
    case 'scopes':
    case 'method':
      return describePlain(page, locale)
    default:
      return describeFeature(page, locale)
  }
}

/** What a page is about, in the words of schema.org. */
export function describePage(page: SitePage, locale: Locale): Graph {
  return { '@context': 'https://schema.org', '@graph': nodesOf(page, locale) }
}
