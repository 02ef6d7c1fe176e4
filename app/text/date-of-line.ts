import type { Locale } from '@/app/messages'
import { loadGeodata } from '@/geodata/load'
import { formatDates } from './format-dates'

/**
 * The date by which readers tell the lines of 1939 apart.
 * @throws Error when there is no such line
 */
export function dateOfLine(id: string, locale: Locale): string {
  const line = loadGeodata().lines.get(id)
  if (!line) throw new Error(`dateOfLine: got "${id}", wanted the id of a line`)
  return formatDates(line.properties.dates, locale)
}
