import type { Claim, FeatureId, ShareSide } from './types'

/** An area of a share as the older article gives it, and the line to which it ties it. */
export interface PublishedArea {
  readonly side: ShareSide
  readonly squareKilometres: number
  /** Id of a line. */
  readonly statedFor: FeatureId
}

/** The areas of shares among the claims of the older article. */
export function publishedAreasOf(claims: Iterable<Claim>): PublishedArea[] {
  return [...claims].flatMap(({ measures = [] }) =>
    measures.flatMap((measure) => {
      if (measure.kind !== 'share') return []
      const { side, claimedSquareKilometres: squareKilometres, statedFor } = measure
      return [{ side, squareKilometres, statedFor }]
    }),
  )
}
