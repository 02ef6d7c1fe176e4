import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import sirv from 'sirv'
import { headersFor, type HeaderRule } from './headers'
import { resolvePath } from './resolve-path'

/** Types that sirv does not know or gives without the encoding. */
const contentTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.topojson': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Answers requests out of `directory` as a static host does: `rules` give the headers, files that
 * are compressed beforehand go out compressed, `/en` is sent on to `/en/`, and what is not there
 * gets `404.html` with status 404.
 */
export function createResponder(directory: string, rules: HeaderRule[]): RequestListener {
  const notFoundFile = join(directory, '404.html')
  const notFoundPage = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Not found\n'
  const sendFile = sirv(directory, {
    dev: true, // looks at the disk for every request, so a new build is served without a restart
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const contentType = contentTypes[extname(pathname)]
      if (contentType !== undefined) response.setHeader('Content-Type', contentType)
    },
  })

  return (request, response) => {
    const url = request.url ?? '/'
    const pathname = decodePath(url)
    setHeaders(response, headersFor(rules, pathname ?? '/'))
    if (pathname === undefined) return sendText(response, 400, 'The address is not readable\n')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return sendText(response, 405, 'Only GET and HEAD are answered here\n')
    }
    const resolution = resolvePath(directory, pathname)
    if (resolution.kind === 'redirect') {
      response.setHeader('Location', encodeURI(resolution.to) + queryOf(url))
      return sendText(response, 301, '')
    }
    if (resolution.kind === 'missing') return sendNotFound(response, notFoundPage)
    sendWhole(request, encodeURI(resolution.path))
    sendFile(request, response, () => sendNotFound(response, notFoundPage))
  }
}

/** The path of a request's target, or undefined when its escapes are broken. */
function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/')
  } catch {
    return undefined
  }
}

function queryOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}

/**
 * Points the request at `path` and asks for the whole file: sirv misreads `bytes=-100` and
 * `bytes=0-0`, and RFC 9110 (14.2) lets a server answer any range with the whole.
 */
function sendWhole(request: IncomingMessage, path: string): void {
  request.url = path
  delete request.headers.range
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  // What hosts send unless a rule says otherwise: keep it, but ask every time whether it is still so.
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  response.setHeader('Vary', 'Accept-Encoding')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function sendNotFound(response: ServerResponse, page: Buffer | string): void {
  response.statusCode = 404
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(page)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(text)
}
