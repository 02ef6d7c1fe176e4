import type { CDPSession } from '@playwright/test'

/** What came over the wire for one address. */
export interface Transfer {
  readonly address: string
  /** As DevTools names types: Document, Script, Stylesheet, Font, ...; and Data for JSON. */
  readonly type: string
  /** Bytes as sent: compressed, with the headers. */
  readonly bytes: number
}

export interface Wire {
  readonly transfers: readonly Transfer[]
  /** How many requests are under way. */
  readonly pending: () => number
  /** When a request last began or ended, on the clock of `performance.now()` in Node. */
  readonly lastActivity: () => number
}

/** Listens to what a page fetches, from now on. */
export function listenToWire(devtools: CDPSession): Wire {
  const transfers: Transfer[] = []
  const underWay = new Map<string, { address: string; type: string }>()
  let lastActivity = performance.now()
  const touch = () => {
    lastActivity = performance.now()
  }
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:')) return
    touch()
    underWay.set(requestId, { address: request.url, type: nameType(request.url, type) })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = underWay.get(requestId)
    if (!request) return
    touch()
    underWay.delete(requestId)
    transfers.push({ ...request, bytes: encodedDataLength })
  })
  devtools.on('Network.loadingFailed', ({ requestId }) => {
    touch()
    underWay.delete(requestId)
  })
  return { transfers, pending: () => underWay.size, lastActivity: () => lastActivity }
}

/** DevTools knows no type for data that the page asks for ahead of time. */
function nameType(address: string, type: string | undefined): string {
  return new URL(address).pathname.endsWith('json') ? 'Data' : (type ?? 'Other')
}
