import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const texts = [
  'LICENSE',
  'NOTICE',
  'app/fonts/OFL.txt',
  'geodata/sources/COPYING',
  'geodata/sources/COPYING.LESSER',
]

/** Puts the licences of what is distributed beside it, as they ask: under `/licences/` as plain text. */
export function copyLicences(directory: string): void {
  const folder = join(directory, 'licences')
  mkdirSync(folder, { recursive: true })
  for (const text of texts) {
    copyFileSync(text, join(folder, `${basename(text).replace('.txt', '')}.txt`))
  }
}
