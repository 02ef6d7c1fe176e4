import type { Metadata } from 'next'
import { locales, messagesOf } from '@/app/messages'

export const metadata: Metadata = {
  title: messagesOf('en').site.title,
  description: messagesOf('en').site.description,
}

/** Sends the reader on to the first language, and offers the others meanwhile. */
export default function StartPage() {
  return (
    <main className="message-page">
      <meta httpEquiv="refresh" content={`0; url=/${locales[0]}/`} />
      <h1>{messagesOf('en').site.title}</h1>
      {locales.map((locale) => (
        <p key={locale} lang={locale}>
          <a href={`/${locale}/`}>{messagesOf(locale).site.tagline}</a>
        </p>
      ))}
    </main>
  )
}
