import type { ShareSide } from './types'

/** An area of a share as somebody published it, and the line to which they tie it. */
export interface PublishedArea {
  readonly side: ShareSide
  readonly squareKilometres: number
  /** Id of a line. */
  readonly statedFor: string
  /** Id of a record in `geodata/bibliography.json`. */
  readonly source: string
}

/** The figures of the older article, which it ties to the pact of August. */
export const publishedAreas: readonly PublishedArea[] = [
  { side: 'ussr', squareKilometres: 201_000, statedFor: 'line-1939-08-23', source: 'seed' },
  { side: 'germany', squareKilometres: 188_500, statedFor: 'line-1939-08-23', source: 'seed' },
]
