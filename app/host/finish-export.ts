import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileEarly } from './compile-early'
import { describePages } from './describe-pages'
import { exportDirectory } from './export-directory'
import { finishPages } from './finish-pages'
import { copyLicences } from './copy-licences'
import { findMapScript } from './preload-map-script'
import { precompress, type Weight } from './precompress'

/** What is left to do when `next build` has written the export: see describe-pages, finish-pages
 * and precompress. */
async function main(): Promise<void> {
  if (!existsSync(exportDirectory)) {
    throw new Error(`There is no export in ${exportDirectory}: run "npm run build"`)
  }
  const pages = listFiles(exportDirectory).filter((file) => file.endsWith('.html'))
  describePages(exportDirectory)
  finishPages(exportDirectory, pages, findMapScript(exportDirectory))
  for (const script of listFiles(join(exportDirectory, '_next', 'static', 'chunks'))) {
    if (script.endsWith('.js')) writeFileSync(script, compileEarly(readFileSync(script, 'utf8')))
  }
  copyLicences(exportDirectory)
  const files = listFiles(exportDirectory).filter((file) => !/\.(br|gz)$/.test(file))
  const weights = await precompress(files)
  console.log('\nExport finished:')
  for (const [extension, weight] of [...weights].toSorted(([one], [other]) =>
    one.localeCompare(other),
  ))
    console.log(describe(extension, weight))
}

function listFiles(directory: string): string[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  return names.map((name) => join(directory, name)).filter((path) => statSync(path).isFile())
}

function describe(extension: string, { files, plainBytes, sentBytes }: Weight): string {
  const columns = [
    (extension || '(none)').padEnd(12),
    `${files} files`.padStart(12),
    kilobytes(plainBytes).padStart(14),
    `${kilobytes(sentBytes)} compressed`.padStart(24),
  ]
  return `  ${columns.join('')}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
