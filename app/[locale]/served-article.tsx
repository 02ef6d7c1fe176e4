'use client'

import { use } from 'react'
import type { Locale } from '@/app/messages'

/** Known where pages are written; in a browser the branch falls away, and the content with it. */
const content = typeof window === 'undefined' ? import('./article-content') : null

/** The article as it was served, held so that nothing can lose it. */
const served = typeof document === 'undefined' ? null : document.getElementById('article')

/** Were React to make the page anew, it would leave the article empty: its parts move over. */
function keepContent(article: HTMLElement | null): void {
  if (article && served && article !== served && !article.hasChildNodes())
    article.append(...served.childNodes)
}

/**
 * The article, written into the page once and not made a second time by React in the browser: it
 * never changes but for the marks of its mentions (`use-marked-features.ts`), and as the largest part of the page it
 * would cost the start the most. An element whose only child is a text, and whose text may differ
 * from the one served, is taken over by React as it stands.
 */
export function ServedArticle({ locale }: { readonly locale: Locale }) {
  const Content = content && use(content).ArticleContent
  return (
    <main className="article" id="article" tabIndex={-1} ref={keepContent} suppressHydrationWarning>
      {Content ? <Content locale={locale} /> : ''}
    </main>
  )
}
