import { createHash } from 'node:crypto'
import { takeawayFiles } from './files'

/** The list of checksums, under the name by which people look for one. */
export const checksumsFile = 'SHA256SUMS'

/** What is published of a file, beside the file itself. */
export interface FileStamp {
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

const stamps = new Map<string, FileStamp>()

/**
 * The size and the checksum of a file to take away.
 *
 * @throws Error for a name that none of them has
 */
export function stampOf(name: string): FileStamp {
  const known = stamps.get(name)
  if (known) return known
  const file = takeawayFiles.get(name)
  if (!file) throw new Error(`checksums: got no file ${name}, wanted one of app/takeaway/files.ts`)
  const content = file.write()
  const sha256 = createHash('sha256').update(content).digest('hex')
  const stamp = { bytes: content.byteLength, sha256 }
  stamps.set(name, stamp)
  return stamp
}

/** A line for each file, as `sha256sum -c` reads them: the checksum, two blanks, the name. */
export function writeChecksums(): string {
  return [...takeawayFiles.keys()].map((name) => `${stampOf(name).sha256}  ${name}\n`).join('')
}
