import type { Thing } from 'schema-dts'
import type { Locale } from '@/app/messages'
import { wholeAddress } from '@/app/site/origin'
import { titleOf } from '@/app/site/page-title'
import { pathOf, type SitePage } from '@/app/site/pages'
import { breadcrumbs, websiteReference } from './nodes'

/** A page that is about nothing but what its title says. */
export function describePlain(page: SitePage, locale: Locale): Thing[] {
  const address = wholeAddress(pathOf(page, locale))
  const { title, description } = titleOf(page, locale)
  return [
    {
      '@type': 'WebPage',
      '@id': address,
      url: address,
      name: title,
      description,
      inLanguage: locale,
      isPartOf: websiteReference(locale),
      breadcrumb: breadcrumbs(locale, address, title),
    },
  ]
}
