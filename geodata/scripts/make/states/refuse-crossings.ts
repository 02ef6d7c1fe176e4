import type { Position } from 'geojson'
import { findCrossings } from '../../../parse/rfc7946/crossings'

/**
 * Borders may meet one another, the coast and Poland in vertices of both only, or share whole edges.
 * @param others the coast and the outline of Poland
 * @throws with every place where they meet otherwise.
 */
export function refuseCrossings(
  drawn: ReadonlyMap<string, Position[]>,
  others: readonly Position[][],
): void {
  const ids = [...drawn.keys()]
  const lines = [...drawn.values(), ...others]
  const faults = findCrossings(lines as [number, number][][]).flatMap((crossing) => {
    const { relation, part, index, otherPart, otherIndex } = crossing
    const [one, other] = [lines[part]!, lines[otherPart]!]
    const ends = [one[index - 1]!, one[index]!].map(String)
    const shared = [other[otherIndex - 1]!, other[otherIndex]!]
      .map(String)
      .filter((end) => ends.includes(end))
    if (shared.length === 2 || (shared.length === 1 && relation === 'touches')) return []
    const [name, otherName] = [part, otherPart].map((each) => ids[each] ?? 'the coast or Poland')
    return `"${name}" ${relation} "${otherName}" at [${one[index]!.join(', ')}]`
  })
  if (faults.length > 0) throw new Error(`state-borders.json: ${faults.join('; ')}`)
}
