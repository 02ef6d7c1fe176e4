import { type Locale, messagesOf } from '@/app/messages'
import { titleOf } from '@/app/site/page-title'
import type { SitePage } from '@/app/site/pages'
import { formatDates } from '@/app/text/format-dates'
import { nameIn } from '@/app/text/summarise'
import { fill } from '@/components/state/fill-message'

/** In pixels; what Open Graph's readers show whole. */
export const previewSize = { width: 1200, height: 630 } as const

/** The path of the picture that stands for a page where a link to it is shown. */
export function previewPath({ id }: SitePage, locale: Locale): string {
  return `/preview/${locale}/${id}.png`
}

/** What the picture shows, in words. */
export function previewAlternative(page: SitePage, locale: Locale): string {
  const { published } = messagesOf(locale)
  if (page.view !== 'feature') {
    return fill(published.previewOfPage, { title: titleOf(page, locale).title })
  }
  const dates = formatDates(page.feature.properties.dates, locale)
  return fill(published.previewOfFeature, { name: nameIn(page.feature, locale), dates })
}
