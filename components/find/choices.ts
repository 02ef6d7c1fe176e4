import type { FoundKind } from './find-file'
import type { Findings, Hit } from './finder'

/** What can be chosen in the list of results: a hit, or to see the others of a kind. */
export type Choice =
  | { readonly id: string; readonly hit: Hit }
  | { readonly id: string; readonly rest: { readonly kind: FoundKind; readonly count: number } }

export interface ChoiceGroup {
  readonly kind: FoundKind
  /** Of all hits, those that are not shown yet too. */
  readonly count: number
  readonly choices: readonly Choice[]
}

/** How many hits of a kind are shown at first. */
const shownAtFirst = 5

/** What of the findings is listed; of the kinds in `whole`, all. */
export function listChoices(
  { groups }: Findings,
  whole: ReadonlySet<FoundKind>,
): readonly ChoiceGroup[] {
  return groups.map(({ kind, hits }) => {
    // One more is no longer than the line that offers it.
    const most = whole.has(kind) || hits.length === shownAtFirst + 1 ? hits.length : shownAtFirst
    const choices: Choice[] = hits.slice(0, most).map((hit) => ({ id: `found-${hit.key}`, hit }))
    const count = hits.length - most
    if (count > 0) choices.push({ id: `found-more-${kind}`, rest: { kind, count } })
    return { kind, count: hits.length, choices }
  })
}
