import type { Metadata } from 'next'
import { locales, messagesOf } from '@/app/messages'
import './styles/index.css'

export const metadata: Metadata = { title: messagesOf('en').notFound.title }

/** Every address that is none of ours, in every language: it cannot be known which one was meant. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main className="message-page">
          {locales.map((locale) => {
            const { notFound, site } = messagesOf(locale)
            const Heading = locale === locales[0] ? 'h1' : 'h2'
            return (
              <section key={locale} lang={locale}>
                <Heading>{notFound.heading}</Heading>
                <p>
                  {notFound.text} <a href={`/${locale}/`}>{site.tagline}</a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
