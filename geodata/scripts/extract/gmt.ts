import { execFileSync } from 'node:child_process'
import type { Position } from 'geojson'

export interface GmtSegment {
  readonly header: string
  /** [lng, lat], degrees. */
  readonly points: Position[]
}

/**
 * Runs `gmt coast ... -M` (Debian package `gmt`) and returns the multi-segment table it dumps.
 * @throws when GMT is not installed or refuses the arguments.
 */
export function dumpCoast(...parameters: string[]): GmtSegment[] {
  const table = execFileSync('gmt', ['coast', ...parameters, '-M'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const segments: GmtSegment[] = []
  for (const row of table.split('\n')) {
    if (row.startsWith('>')) segments.push({ header: row, points: [] })
    else if (row !== '' && !row.startsWith('#')) {
      const [lng, lat] = row.split(/\s+/).map(Number)
      // GMT may count longitudes from 0 to 360.
      segments.at(-1)?.points.push([lng! > 180 ? lng! - 360 : lng!, lat!])
    }
  }
  return segments
}
