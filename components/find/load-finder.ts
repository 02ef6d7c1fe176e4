import { fetchOnce } from '@/components/state/fetch-once'
import type { FindFile, FindWords } from './find-file'
import { type Finder, makeFinder } from './finder'

function readFinder(json: unknown, address: string): { words: FindWords; find: Finder } {
  if (typeof json !== 'object' || json === null || !('entries' in json) || !('words' in json)) {
    throw new Error(`${address}: got no index, wanted { words, entries }`)
  }
  const { words, entries } = json as FindFile
  return { words, find: makeFinder(entries) }
}

/** The search over all there is to find, by the address of a language's file. */
export const loadFinder = fetchOnce(readFinder)
