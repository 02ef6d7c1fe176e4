import type { Locale, Messages } from '@/app/messages'
import { extentOf, type Source } from '@/geodata/parse/project/bibliography'

interface SourceEntryProps {
  readonly source: Source
  readonly locale: Locale
  readonly messages: Messages
}

/** A work by author, title and year, and how far it was seen. */
export function SourceEntry({ source, messages }: SourceEntryProps) {
  const { author, title, container, year, url, note } = source
  const work = <cite>{title}</cite>
  return (
    <>
      {author && `${author}, `}
      {url ? <a href={url}>{work}</a> : work}
      {container && !author?.startsWith(container) && `, ${container}`}
      {year && `, ${year}`}
      {!String(year).endsWith('.') && '.'}{' '}
      <small>
        {messages.story.seen[extentOf(source)]}
        {note && (
          <>
            : <span lang="en">{note}</span>
          </>
        )}
      </small>
    </>
  )
}
