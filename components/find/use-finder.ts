import { useEffect, useState } from 'react'
import type { FindWords } from './find-file'
import type { Finder } from './finder'
import { loadFinder } from './load-finder'

/** How far the search of a language has come. */
export type FinderState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly words: FindWords; readonly find: Finder }

const loading = { status: 'loading' } as const

/** The search of a language, fetched when it is first wanted. */
export function useFinder(locale: string): FinderState {
  const [state, setState] = useState<FinderState>(loading)
  const [attempt, setAttempt] = useState(1)
  useEffect(
    function fetchTheIndex() {
      let current = true
      loadFinder(`/find/${locale}.json`).then(
        (finder) => current && setState({ status: 'ready', ...finder }),
        () => {
          const retry = () => {
            setState(loading)
            setAttempt(attempt + 1)
          }
          if (current) setState({ status: 'failed', retry })
        },
      )
      return () => {
        current = false
      }
    },
    [attempt, locale],
  )
  return state
}
