import type { Confidence, FeatureId } from '@/geodata/types'

/** A text of the data; `lang` where it is not in the language of the page. */
export interface StretchText {
  readonly text: string
  readonly lang?: 'en'
}

/** What a reader is told of a stretch of a border or line, in one language. */
export interface StretchCard {
  readonly id: FeatureId
  readonly name: string
  /** Name, course, length and precision in one line: its name on the map. */
  readonly label: string
  /** The areas or lines that it bounds or is part of. */
  readonly bounds: readonly { readonly id: FeatureId; readonly name: string }[]
  readonly between: string
  readonly dates: string
  readonly follows: string
  readonly method: StretchText
  readonly changes: StretchText
  readonly note?: StretchText
  readonly sources: readonly { readonly id: string; readonly text: string }[]
  /** Measured at build. */
  readonly length: string
  readonly precision: string
  readonly certainty: Confidence
  readonly certaintyWord: string
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number]
}

/** The words around the facts of a stretch. */
export interface StretchWords {
  readonly certainty: string
  readonly follows: string
  readonly length: string
  readonly precision: string
  readonly method: string
  readonly changes: string
  readonly note: string
  readonly sources: string
  readonly between: string
  readonly dates: string
  readonly bounds: string
  readonly measured: string
  readonly all: string
  readonly close: string
  readonly unknown: string
}

/** All stretches of a language, by id. */
export interface StretchFile {
  readonly words: StretchWords
  readonly stretches: Readonly<Record<string, StretchCard>>
}
