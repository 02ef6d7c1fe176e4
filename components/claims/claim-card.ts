import type { FeatureId } from '@/geodata/types'

/** One thing that the map measures of a claim, written for readers. */
export interface ClaimMeasurement {
  readonly text: string
  /** Whether the claimed value lies within what was measured; left out when none was claimed. */
  readonly fits?: boolean
}

/** A claimed share by one line, with all that lies in it or without a part. */
export interface ClaimShareRow {
  readonly line: string
  /** What is not counted and how large that is; left out when all is counted. */
  readonly without?: string
  /** In square kilometres, as are the standard error and the difference. */
  readonly value: string
  readonly error: string
  readonly difference: string
  readonly percent: string
  readonly fits: boolean
}

/** The share that a side is claimed to have, tried by every line. */
export interface ClaimShares {
  readonly caption: string
  readonly rows: readonly ClaimShareRow[]
}

/** A claim of the older article as readers see it, in one language. */
export interface ClaimCard {
  readonly id: string
  readonly heading: string
  readonly claim: string
  readonly better: readonly string[]
  /** The key for styles, and the word for readers. */
  readonly verdict: string
  readonly verdictWord: string
  /** How sure the verdict is and what it rests on, as sentences. */
  readonly grounds: string
  readonly shares: readonly ClaimShares[]
  readonly measurements: readonly ClaimMeasurement[]
  readonly sources: readonly { readonly id: string; readonly text: string }[]
  readonly features: readonly { readonly id: FeatureId; readonly name: string }[]
}

/** What stands around the facts of a claim, in one language. */
export interface ClaimWords {
  readonly claimed: string
  readonly better: string
  readonly measured: string
  readonly method: string
  readonly line: string
  readonly value: string
  readonly difference: string
  readonly fits: string
  readonly misses: string
  readonly sources: string
  readonly features: string
  readonly whole: string
  readonly close: string
}

/** What is fetched when a reader asks for the first claim. */
export interface ClaimFile {
  readonly words: ClaimWords
  readonly claims: Readonly<Record<string, ClaimCard>>
}
