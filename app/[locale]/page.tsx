import { notFound } from 'next/navigation'
import { isLocale, messagesOf } from '@/app/messages'
import { PartitionVerdict } from './partition-verdict'

/** Nothing is selected: how to read the map, and what it answers first. */
export default async function StartPage({
  params,
}: {
  readonly params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  return (
    <div className="story">
      <h2>{messages.start.heading}</h2>
      <p>{messages.start.lead}</p>
      <p className="keys">{messages.map.instructions}</p>
      <section>
        <h3>{messages.start.measured}</h3>
        <PartitionVerdict messages={messages} locale={locale} />
        <a className="start-link" href="#figures">
          {messages.start.measurement}
        </a>
        {' · '}
        <a className="start-link" href={`/${locale}/what-if/`}>
          {messages.whatIf.link}
        </a>
      </section>
    </div>
  )
}
