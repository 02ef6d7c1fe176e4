import { once, oncePer } from '@/app/once'
import { compareIdea, type IdeaComparison, ideaId } from '@/geodata/compare/compare-idea'
import { dividingLines } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId } from '@/geodata/types'

/** A line beside the frontier of which Kopp spoke; the slug stands in the address of the page. */
export interface IdeaPage {
  readonly slug: string
  readonly line: FeatureId
}

/** One page for each line that can be compared. */
export const ideaPages = once((): readonly IdeaPage[] =>
  dividingLines(loadGeodata()).map(({ id }) => ({ slug: `${id}-and-${ideaId}`, line: id })),
)

/** The line that a slug sets beside the idea, if it does. */
export function lineOfIdea(slug: string): FeatureId | undefined {
  return ideaPages().find((page) => page.slug === slug)?.line
}

/** What can be told of a line beside the idea. */
export const comparedIdea = oncePer((line: FeatureId): IdeaComparison =>
  compareIdea(line, loadGeodata()),
)
