import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { type ReactNode, Suspense } from 'react'
import { summariesOf } from '@/app/text/summarise'
import { isLocale, locales, messagesOf } from '@/app/messages'
import { ReadingPlaceFrame } from '@/components/article/reading-place-frame'
import { ClaimNoteFrame } from '@/components/claims/claim-note-frame'
import { FindFrame } from '@/components/find/find-frame'
import { FindLink } from '@/components/find/find-link'
import { LanguageLink } from '@/components/page/language-link'
import { Notices } from '@/components/page/notices'
import { HatchPatterns } from '@/components/layers/hatch-patterns'
import { LayersPanel } from '@/components/layers/layers-panel'
import { MapFrame } from '@/components/map/map-frame'
import { MapSheet } from '@/components/map/map-sheet'
import { AlsoHere } from '@/components/panel/also-here'
import { OnTheMap } from '@/components/panel/on-the-map'
import { StoryFrame } from '@/components/panel/story-frame'
import { ExplorerProvider } from '@/components/state/explorer'
import { preloadFirstView } from './preload-first-view'
import { ServedArticle } from './served-article'
import { clientWords, findFrameWords } from './client-words'
import { offeredLayers } from '@/app/geodata/map-layers'
import '../styles/index.css'

interface LayoutProps {
  readonly params: Promise<{ locale: string }>
  readonly children: ReactNode
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { site } = messagesOf(locale)
  return {
    title: { default: `${site.title}: ${site.tagline}`, template: `%s – ${site.title}` },
    description: site.description,
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f2e8' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1a2b' },
  ],
}

/** The page around every route of a language: article, map and the place of the details. */
export default async function LocaleLayout({ params, children }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const features = summariesOf(locale)
  const other = locales.find((candidate) => candidate !== locale) ?? locale
  preloadFirstView()
  return (
    <html lang={locale}>
      <body>
        <ExplorerProvider locale={locale} words={clientWords(messages)} features={features}>
          <nav className="skip-links" aria-label={messages.site.skipLinks}>
            <a href="#article">{messages.site.skipToText}</a>
            <a href="#map">{messages.site.skipToMap}</a>
            <a href="#story">{messages.site.skipToStory}</a>
          </nav>
          <HatchPatterns />
          <div className="page">
            <header className="masthead">
              <p className="masthead-title">
                <a href={`/${locale}/`}>{messages.site.title}</a>
              </p>
              <p className="masthead-tagline">{messages.site.tagline}</p>
              <nav aria-label={messages.site.title}>
                <FindLink locale={locale} words={messages.find} />
                <a href={`/${locale}/claims/`}>{messages.claims.link}</a>
                <a href={`/${locale}/sources/`}>{messages.sources.heading}</a>
                <LanguageLink locale={other}>{messages.site.otherLanguage}</LanguageLink>
              </nav>
            </header>
            <ServedArticle locale={locale} />
            <ReadingPlaceFrame />
            <MapSheet>
              <section className="map-place" id="map" aria-label={messages.map.label} tabIndex={-1}>
                <MapFrame />
                <div className="follow">
                  <label>
                    <input type="checkbox" />
                    <span>{messages.map.follow}</span>
                  </label>
                </div>
                <Suspense>
                  <LayersPanel
                    words={messages.layers}
                    certainties={messages.stretches.certainties}
                    offered={offeredLayers()}
                  />
                </Suspense>
                <noscript>
                  {/* oxlint-disable-next-line nextjs/no-img-element -- a static export serves it as it is */}
                  <img
                    className="map-picture"
                    src={`/picture/${locale}.svg`}
                    alt={messages.map.pictureAlternative}
                  />
                  <p className="map-picture-note">{messages.map.noScript}</p>
                </noscript>
                <p className="attribution">
                  <a href={`/${locale}/data/`}>{messages.map.attribution}</a>
                </p>
              </section>
              <aside className="panel" id="story" tabIndex={-1}>
                <Suspense>
                  <AlsoHere />
                  <StoryFrame>{children}</StoryFrame>
                  <OnTheMap />
                </Suspense>
              </aside>
            </MapSheet>
          </div>
          <ClaimNoteFrame />
          <FindFrame words={findFrameWords(messages)} />
          <Notices />
        </ExplorerProvider>
      </body>
    </html>
  )
}
