import type { ClaimFile } from './claim-card'

const fetched = new Map<string, Promise<ClaimFile>>()

async function fetchClaims(address: string): Promise<ClaimFile> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: got status ${response.status}, wanted 200`)
  const file: unknown = await response.json()
  if (typeof file !== 'object' || file === null || !('claims' in file) || !('words' in file)) {
    throw new Error(`${address}: got no claims, wanted { words, claims }`)
  }
  return file as ClaimFile
}

/** All claims in a language, fetched once; after a failure anew. Throws when they cannot be had. */
export function loadClaims(locale: string): Promise<ClaimFile> {
  const address = `/claims/${locale}.json`
  const known = fetched.get(address)
  if (known) return known
  const loading = fetchClaims(address)
  fetched.set(address, loading)
  loading.catch(() => fetched.delete(address))
  return loading
}
