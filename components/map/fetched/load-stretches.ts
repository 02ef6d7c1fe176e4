import { fetchOnce } from '@/components/state/fetch-once'
import type { StretchFile } from '@/components/stretches/stretch-card'

function readStretches(json: unknown, address: string): StretchFile {
  if (typeof json !== 'object' || json === null || !('stretches' in json) || !('words' in json)) {
    throw new Error(`${address}: got no stretches, wanted { words, stretches }`)
  }
  return json as StretchFile
}

/** What is told of each stretch, by the address of a language's file. */
export const loadStretches = fetchOnce(readStretches)
