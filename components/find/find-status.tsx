import { useExplorer } from '@/components/state/explorer'
import { countOf, fill } from '@/components/state/fill-message'
import type { FindFrameWords } from './find-frame'
import type { FindWords } from './find-file'
import type { Findings } from './finder'
import type { FinderState } from './use-finder'

/** How many there are, by kind, for who does not see the list. */
function countsOf({ count, groups }: Findings, words: FindWords, locale: string): string {
  const kinds = groups.map(({ kind, hits }) => `${words.kinds[kind]} ${hits.length}`)
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(kinds)
  return `${countOf(locale, words.results, count)}: ${list}`
}

/** What is to be known of findings before they are read. */
function noteOn(findings: Findings, words: FindWords, query: string): string | null {
  if (findings.count === 0) return fill(words.nothing, { query: query.trim() })
  return findings.how === 'all' ? null : words[findings.how]
}

interface FindStatusProps {
  readonly finder: FinderState
  /** Missing until there is an index. */
  readonly findings: Findings | undefined
  readonly query: string
  readonly words: FindFrameWords
}

/** Tells how the search stands: on its way, failed, or how much it found. */
export function FindStatus({ finder, findings, query, words }: FindStatusProps) {
  const { locale } = useExplorer()
  if (finder.status === 'failed')
    return (
      <p className="find-note" role="alert">
        {words.failed}{' '}
        <button type="button" onClick={finder.retry}>
          {words.retry}
        </button>
      </p>
    )
  const found = finder.status === 'ready' && query.trim() !== '' && findings
  const note = found && noteOn(found, finder.words, query)
  return (
    <output className="find-note">
      {finder.status === 'loading' && words.loading}
      {note && <span>{note} </span>}
      {found && found.count > 0 && (
        <span className="visually-hidden">{countsOf(found, finder.words, locale)}</span>
      )}
    </output>
  )
}
