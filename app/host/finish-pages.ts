import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { externaliseInlineScripts } from './externalise-inline-scripts'
import { allowStyles, inlineStyleSheets } from './inline-style-sheets'
import { listRefused } from './list-refused'
import { preloadMapScript } from './preload-map-script'
import { settleBoundaries } from './settle-boundaries'

/**
 * Makes the pages of an export fit the policy they are served with, in place.
 *
 * @param pages paths of its HTML files
 * @param mapScript address of the script that the pages with a map will want
 * @throws Error that lists whatever the policy would refuse, each fault once with its first page
 */
export function finishPages(directory: string, pages: string[], mapScript?: string): void {
  const pagesOfFault = new Map<string, string[]>()
  const styleHashes = new Set<string>()
  for (const page of pages) {
    const { html, script } = externaliseInlineScripts(settleBoundaries(readFileSync(page, 'utf8')))
    for (const fault of listRefused(html)) {
      pagesOfFault.set(fault, [...(pagesOfFault.get(fault) ?? []), relative(directory, page)])
    }
    const styled = inlineStyleSheets(html, (address) =>
      readFileSync(join(directory, address), 'utf8'),
    )
    for (const hash of styled.hashes) styleHashes.add(hash)
    const finished =
      mapScript === undefined ? styled.html : preloadMapScript(styled.html, mapScript)
    writeFileSync(page, finished)
    if (script !== undefined) {
      const file = join(directory, script.path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, script.content)
    }
  }
  if (styleHashes.size > 0) {
    const headers = join(directory, '_headers')
    writeFileSync(headers, allowStyles(readFileSync(headers, 'utf8'), [...styleHashes]))
  }
  if (pagesOfFault.size > 0) throw new Error(describeFaults(pagesOfFault))
}

function describeFaults(pagesOfFault: Map<string, string[]>): string {
  const lines = [...pagesOfFault].map(
    ([fault, [first, ...others]]) =>
      `  ${first}${others.length > 0 ? ` and ${others.length} more` : ''}: ${fault}`,
  )
  return ['The policy in public/_headers would refuse:', ...lines].join('\n')
}
