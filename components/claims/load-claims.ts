import { fetchOnce } from '@/components/state/fetch-once'
import type { ClaimFile } from './claim-card'

function readClaims(json: unknown, address: string): ClaimFile {
  if (typeof json !== 'object' || json === null || !('claims' in json) || !('words' in json)) {
    throw new Error(`${address}: got no claims, wanted { words, claims }`)
  }
  return json as ClaimFile
}

/** All claims, by the address of a language's file. */
export const loadClaims = fetchOnce(readClaims)
