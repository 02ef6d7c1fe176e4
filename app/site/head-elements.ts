import { type Locale, locales, messagesOf } from '@/app/messages'
import { previewAlternative, previewPath, previewSize } from '@/app/preview/preview-files'
import { wholeAddress } from './origin'
import { titleOf } from './page-title'
import { alternatesOf, pathOf, type SitePage } from './pages'

/** Languages as Open Graph wants them, with a territory. */
const territories: Record<Locale, string> = { en: 'en_GB', pl: 'pl_PL' }

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`,
  )
  return `<${name}${written.join('')}>`
}

function openGraph(property: string, content: string): string {
  return element('meta', { property: `og:${property}`, content })
}

/**
 * What other sites read in the head of a page: where it stands in the other languages, and how to
 * show a link to it (Open Graph, ogp.me).
 *
 * No canonical address: browsers share that in place of the one in the address bar, which holds the
 * view of the map.
 */
export function headElements(page: SitePage, locale: Locale): string {
  const { title, description } = titleOf(page, locale)
  const others = locales.filter((other) => other !== locale)
  return [
    ...alternatesOf(page).map(([hreflang, path]) =>
      element('link', { rel: 'alternate', hreflang, href: wholeAddress(path) }),
    ),
    openGraph('type', page.view === 'start' ? 'article' : 'website'),
    openGraph('site_name', messagesOf(locale).site.title),
    openGraph('title', title),
    openGraph('description', description),
    openGraph('url', wholeAddress(pathOf(page, locale))),
    openGraph('locale', territories[locale]),
    ...others.map((other) => openGraph('locale:alternate', territories[other])),
    openGraph('image', wholeAddress(previewPath(page, locale))),
    openGraph('image:type', 'image/png'),
    openGraph('image:width', String(previewSize.width)),
    openGraph('image:height', String(previewSize.height)),
    openGraph('image:alt', previewAlternative(page, locale)),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ].join('')
}
