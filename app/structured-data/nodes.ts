import type { BreadcrumbList, CreativeWork, Organization, Thing } from 'schema-dts'
import { type Locale, messagesOf } from '@/app/messages'
import { wholeAddress } from '@/app/site/origin'
import { pathOf, type SingleView, type SitePage, sitePages } from '@/app/site/pages'
import type { Source } from '@/geodata/parse/project/bibliography'
import { loadGeodata } from '@/geodata/load'

/** Names a node that is described elsewhere. */
export type Reference = { readonly '@id': string }

function pageOf(view: SingleView): SitePage {
  const page = sitePages().find((candidate) => candidate.view === view)
  if (!page) throw new Error(`structured data: got no page “${view}”, wanted one`)
  return page
}

/** The whole address of one of the pages that there is but one of. */
export function addressOfView(view: SingleView, locale: Locale): string {
  return wholeAddress(pathOf(pageOf(view), locale))
}

/** Who makes this site. */
export function authors(locale: Locale): Organization {
  return { '@type': 'Organization', name: messagesOf(locale).published.author }
}

/** The site in a language, which all its pages are part of. */
export function website(locale: Locale): Thing {
  const address = addressOfView('start', locale)
  const { title, tagline } = messagesOf(locale).site
  return {
    '@type': 'WebSite',
    '@id': `${address}#site`,
    url: address,
    name: title,
    alternateName: tagline,
    inLanguage: locale,
  }
}

export function websiteReference(locale: Locale): Reference {
  return { '@id': `${addressOfView('start', locale)}#site` }
}

/** Where a work stands on the page of the sources. */
export function sourceAddress(id: string, locale: Locale): string {
  return `${addressOfView('sources', locale)}#source-${id}`
}

/** Cited works by name; the page of the sources says the rest of them. */
export function citations(ids: Iterable<string>, locale: Locale): CreativeWork[] {
  const { bibliography } = loadGeodata()
  return [...new Set(ids)].flatMap((id) => {
    const source: Source | undefined = bibliography.get(id)
    return source
      ? [{ '@type': 'CreativeWork', '@id': sourceAddress(id, locale), name: source.title }]
      : []
  })
}

/** The way from the start page to a page. */
export function breadcrumbs(locale: Locale, address: string, name: string): BreadcrumbList {
  const { title } = messagesOf(locale).site
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: title, item: addressOfView('start', locale) },
      { '@type': 'ListItem', position: 2, name, item: address },
    ],
  }
}
