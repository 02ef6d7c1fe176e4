import type { Element } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { Thing } from 'schema-dts'
import { visit } from 'unist-util-visit'
import { type Locale, locales } from '@/app/messages'
import { previewPath } from '@/app/preview/preview-files'
import { wholeAddress } from '@/app/site/origin'
import type { SitePage } from '@/app/site/pages'
import { articleOf } from '@/app/text/article-of'
import { citedSource } from '@/app/text/link-kinds'
import { addressOfView, authors, citations, website, websiteReference } from './nodes'

const codeLicence = 'https://spdx.org/licenses/MIT.html'

/** The article, with the works that it cites. Its dates of writing are not known, so not told. */
export function describeStart(page: SitePage, locale: Locale): Thing[] {
  const { tree } = articleOf(locale)
  const elements = tree.children.filter((node) => node.type === 'element')
  const headline = elements.find(({ tagName }) => tagName === 'h1')
  const standfirst = elements.find(({ tagName }) => tagName === 'p')
  const cited: string[] = []
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const { href } = properties
    const source = tagName === 'a' && typeof href === 'string' ? citedSource(href) : null
    if (source) cited.push(source)
  })
  const address = addressOfView('start', locale)
  return [
    website(locale),
    {
      '@type': 'Article',
      '@id': `${address}#article`,
      url: address,
      headline: toString(headline),
      description: toString(standfirst),
      inLanguage: locale,
      isPartOf: websiteReference(locale),
      author: authors(locale),
      image: wholeAddress(previewPath(page, locale)),
      isAccessibleForFree: true,
      license: codeLicence,
      workTranslation: locales
        .filter((other) => other !== locale)
        .map((other) => ({ '@id': `${addressOfView('start', other)}#article` })),
      citation: citations(cited, locale),
    },
  ]
}
