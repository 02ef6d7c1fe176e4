import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a static host does with the path of a request. */
export type Resolution =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }

/**
 * Decides what to answer to `pathname` (decoded, beginning with a slash) out of `directory`:
 * `/en/` is the file `/en/index.html`, `/en` is sent on to `/en/`, and names that begin with a dot
 * and the rules of the host (`_headers`) are not published.
 */
export function resolvePath(directory: string, pathname: string): Resolution {
  const segments = pathname.split('/').slice(1)
  if (!segments.every(isPublishable) || pathname === '/_headers') return { kind: 'missing' }
  if (pathname.endsWith('/')) {
    const path = `${pathname}index.html`
    return isFile(directory, path) ? { kind: 'file', path } : { kind: 'missing' }
  }
  if (isFile(directory, pathname)) return { kind: 'file', path: pathname }
  if (isFile(directory, `${pathname}/index.html`)) return { kind: 'redirect', to: `${pathname}/` }
  return { kind: 'missing' }
}

/** Refuses `..`, hidden files and whatever could be read as more than one name. */
function isPublishable(segment: string, index: number, segments: string[]): boolean {
  const isLast = index === segments.length - 1
  return (segment !== '' || isLast) && !segment.startsWith('.') && !/[\\\0]/.test(segment)
}

function isFile(directory: string, path: string): boolean {
  const file = join(directory, path)
  return existsSync(file) && statSync(file).isFile() // existsSync takes any name without throwing
}
