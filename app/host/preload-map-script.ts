import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listElements } from './page-elements'

const chunks = '/_next/static/chunks'

/** A class name that Leaflet writes and nothing else does: it stays when the script is minified. */
const mark = 'leaflet-container'

/**
 * The address of the script that holds the map. The pages load it only when they are alive, so
 * nothing in their HTML names it.
 *
 * @throws Error unless there is just one
 */
export function findMapScript(directory: string): string {
  const folder = join(directory, chunks)
  const found = readdirSync(folder).filter(
    (file) => file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes(mark),
  )
  if (found.length !== 1) {
    throw new Error(
      `${chunks}: got ${found.length} scripts that hold “${mark}”, wanted one: ${found.join(', ')}`,
    )
  }
  return `${chunks}/${found[0]}`
}

/**
 * Has a page with a map fetch the map's script along with its own, instead of a round trip after
 * they have run. Other pages are given back as they are.
 */
export function preloadMapScript(html: string, address: string): string {
  const elements = listElements(html)
  const head = elements.find(({ name }) => name === 'head')
  if (!head || !elements.some(({ attributes }) => attributes['id'] === 'map')) return html
  const link = `<link rel="preload" as="script" fetchpriority="low" href="${address}">`
  return html.slice(0, head.contentEnd) + link + html.slice(head.contentEnd)
}
