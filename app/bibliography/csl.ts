import type { Source, SourceName } from '@/geodata/parse/project/bibliography'
import { type CslDates, datesOf } from './csl-dates'

/** An item of CSL-JSON 1.0, as reference managers read it. */
export interface CslItem extends CslDates {
  readonly id: string
  readonly type: Source['type']
  readonly title: string
  readonly author?: readonly SourceName[]
  readonly editor?: readonly SourceName[]
  readonly 'container-title'?: string
  readonly URL?: string
  /** How far the work was seen, and what was seen in it. */
  readonly note: string
}

function creatorsOf({ creators, author }: Source): readonly SourceName[] {
  return creators ?? (author ? [{ literal: author }] : [])
}

/** Writes a record as an item of CSL-JSON. It says no more than the record does. */
export function toCsl(source: Source): CslItem {
  const { id, type, title, editors = [], container, url, basis, note } = source
  const author = creatorsOf(source)
  return {
    id,
    type,
    title,
    ...(author.length > 0 && { author }),
    ...(editors.length > 0 && { editor: editors }),
    ...(container && { 'container-title': container }),
    ...datesOf(source.year),
    ...(url && { URL: url }),
    note: note ? `${basis}; ${note}` : basis,
  }
}
