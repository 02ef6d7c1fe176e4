import type { MetadataRoute } from 'next'
import { locales } from './messages'
import { wholeAddress } from './site/origin'
import { alternatesOf, pathOf, sitePages } from './site/pages'

export const dynamic = 'force-static'

/** Every page in every language, each with where it stands in the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  return sitePages().flatMap((page) => {
    const languages = alternatesOf(page).map(([tag, path]) => [tag, wholeAddress(path)])
    return locales.map((locale) => ({
      url: wholeAddress(pathOf(page, locale)),
      alternates: { languages: Object.fromEntries(languages) },
    }))
  })
}
