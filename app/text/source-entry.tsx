import type { Locale, Messages } from '@/app/messages'
import type { Source } from '@/geodata/parse/project/bibliography'

interface SourceEntryProps {
  readonly source: Source
  readonly locale: Locale
  readonly messages: Messages
}

/** A work by author, title and year, and how far it was seen. */
export function SourceEntry({ source, messages }: SourceEntryProps) {
  const { author, title, year, seen, note } = source
  return (
    <>
      {author && `${author}, `}
      <cite>{title}</cite>
      {year && `, ${year}`}
      {!String(year).endsWith('.') && '.'}{' '}
      <small>
        {seen ? messages.story.seen : messages.story.notSeen}
        {note && (
          <>
            : <span lang="en">{note}</span>
          </>
        )}
      </small>
    </>
  )
}
