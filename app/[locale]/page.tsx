import { notFound } from 'next/navigation'
import { isLocale, messagesOf } from '@/app/messages'
import { PartitionTable } from './partition-table'

/** Nothing is selected: how to read the map, what it measures. */
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
      <PartitionTable messages={messages} locale={locale} />
    </div>
  )
}
