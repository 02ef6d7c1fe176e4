import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Measurement } from '../measurement'
import type { Transfer } from './wire'

const kilobyte = 1000

/** What came over the wire in all and by type, in kilobytes of 1000 bytes. */
export function measureWire(transfers: readonly Transfer[]): Measurement[] {
  const types = [...new Set(transfers.map(({ type }) => type))].toSorted()
  return [
    { id: 'wire', label: 'first visit on the wire', unit: 'kB', value: kilobytes(transfers) },
    ...types.map((type): Measurement => {
      const value = kilobytes(transfers.filter((transfer) => transfer.type === type))
      return { id: `wire:${type}`, label: `– ${type.toLowerCase()}`, unit: 'kB', value }
    }),
  ]
}

/** The scripts of the first view as gzip would send them, however they were really sent. */
export function measureScripts(transfers: readonly Transfer[], directory: string): Measurement {
  const value = scriptKilobytes(transfers, directory)
  return { id: 'scripts', label: 'scripts, gzip', unit: 'kB', value }
}

/** Those too that the reader's gestures have had fetched. */
export function measureScriptsInAll(
  transfers: readonly Transfer[],
  directory: string,
): Measurement {
  const value = scriptKilobytes(transfers, directory)
  return { id: 'scripts-in-all', label: 'scripts of the visit, gzip', unit: 'kB', value }
}

function scriptKilobytes(transfers: readonly Transfer[], directory: string): number {
  const scripts = transfers.filter(({ type }) => type === 'Script')
  const bytes = scripts.reduce((total, { address }) => {
    const file = join(directory, decodeURIComponent(new URL(address).pathname))
    return total + gzipSync(readFileSync(file), { level: 9 }).length
  }, 0)
  return bytes / kilobyte
}

function kilobytes(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, { bytes }) => total + bytes, 0) / kilobyte
}
