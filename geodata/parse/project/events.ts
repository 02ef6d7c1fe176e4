import * as v from 'valibot'
import { dates } from './dates'
import { readRecords, type RecordsReading } from './records'
import { wanted } from './wanted'

/** What an event belongs to: the lanes of the line of time. */
export const bands = ['military', 'diplomacy', 'trade', 'border'] as const
export type Band = (typeof bands)[number]

const words = v.pipe(v.string(), v.nonEmpty(wanted('some words')))
const bothLanguages = v.strictObject({ en: words, pl: words })

const event = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted('an id in kebab-case, such as "peace-of-riga"')),
  ),
  /** EDTF, level 0 or 1. */
  dates,
  band: v.picklist(bands),
  texts: bothLanguages,
  /** In a few words, for the line of time; one a year at most. */
  label: v.optional(bothLanguages),
  /** The feature to which a reader is led first; the others that took part after it. */
  features: v.array(v.string()),
  sources: v.pipe(
    v.array(v.string()),
    v.nonEmpty('expected one source at least, got none: name one from the bibliography'),
  ),
})

/** Something that happened between the two sides, or to them, at a known time. */
export type Event = Readonly<v.InferOutput<typeof event>>

/** Reads the text of `geodata/events.json`. */
export function readEvents(text: string, file: string): RecordsReading<Event> {
  return readRecords(text, file, event)
}
