import {
  fitScopes,
  publishedSquareKilometres,
  type ScopedShare,
  scopedShares,
  type ScopeFit,
  type StatedFigure,
} from '@/geodata/compare/fit-scopes'
import { dividingLines } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { publishedAreasOf } from '@/geodata/published-areas'
import type { PublishedShare } from '@/geodata/types'

/** A published figure beside every line in every scope, the best fit first. */
export interface PublishedFit extends StatedFigure {
  readonly id: string
  /** Ids of works; none for the older article. */
  readonly sources: readonly string[]
  /** The work's own record; none for the older article. */
  readonly share?: PublishedShare
  readonly fits: readonly ScopeFit[]
}

let scopes: readonly ScopedShare[] | undefined

/** Every line in every scope, made once in the life of a process. */
export function allScopes(): readonly ScopedShare[] {
  const geodata = loadGeodata()
  return (scopes ??= dividingLines(geodata).flatMap(({ id }) => scopedShares(id, geodata)))
}

/** The figures of the older article first, then those of the works. */
export function publishedFits(): readonly PublishedFit[] {
  const { claims, publishedShares } = loadGeodata()
  const claimed = publishedAreasOf(claims.values()).map(({ side, squareKilometres }) => ({
    id: `older-article-${side}`,
    side,
    squareKilometres,
    counts: [],
    leavesOut: [],
    sources: [],
  }))
  const published = [...publishedShares.values()].map((share) => {
    const { id, side, counts, leavesOut, sources } = share
    const squareKilometres = publishedSquareKilometres(share)
    return { id, side, squareKilometres, counts, leavesOut, sources, share }
  })
  return [...claimed, ...published].map((figure) =>
    Object.assign(figure, { fits: fitScopes(figure, allScopes()) }),
  )
}
