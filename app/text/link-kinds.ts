const sourcePrefix = '#source-'
const claimPrefix = '#claim-'

/** The id of the source that a link cites, or `null` for another link. */
export function citedSource(address: string): string | null {
  return address.startsWith(sourcePrefix) ? address.slice(sourcePrefix.length) : null
}

/** The id of the claim of the older article that a link marks, or `null` for another link. */
export function markedClaim(address: string): string | null {
  return address.startsWith(claimPrefix) ? address.slice(claimPrefix.length) : null
}
