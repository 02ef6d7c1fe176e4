import { createHash } from 'node:crypto'
import { readSource } from './read-source'

/** When a layer last changed, and what it was then: the SHA-256 of its text without the date. */
export interface LayerDate {
  readonly date: string
  readonly sha256: string
}

export const layerDatesFile = 'layer-dates.json'

/**
 * The day on which a layer came to be what it is. One that was made anew without change keeps its
 * day, so that the layers are the same to the last byte whenever they are made.
 *
 * @param undated the text of the layer without its date
 * @param today as `2026-11-22`
 */
export function dateLayer(file: string, undated: string, today: string): LayerDate {
  const known = readSource<Record<string, LayerDate>>(layerDatesFile)[file]
  const sha256 = createHash('sha256').update(undated).digest('hex')
  return known?.sha256 === sha256 ? known : { date: today, sha256 }
}

/** The text of the file of dates, a layer a line. */
export function layerDateLines(dates: ReadonlyMap<string, LayerDate>): string {
  const lines = [...dates].map(([file, date]) => `  "${file}": ${JSON.stringify(date)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
