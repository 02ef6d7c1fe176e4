import type { LineString, Position } from 'geojson'
import { isSame } from '../../segments'
import { type Part, pointsOf } from './compose-line'
import type { Cut } from './partition'

/**
 * The lines taken apart into the stretches that their recipes name, by id, as [lng, lat] degrees.
 * Each begins where the one before it on the same cut ends.
 * @throws when a part without a name has vertices within the outline, or two lines that share a
 * stretch differ along it.
 */
export function stretchesOf(
  cuts: ReadonlyMap<string, readonly Cut[]>,
): ReadonlyMap<string, Position[]> {
  const stretches = new Map<string, Position[]>()
  for (const [line, own] of cuts) {
    for (const [id, path] of own.flatMap(({ drawn, parts }) =>
      stretchesOfCut(line, drawn, parts),
    )) {
      const shared = stretches.get(id)
      if (shared && String(shared) !== String(path))
        throw new Error(
          `partition-lines.json: "${line}" draws the stretch "${id}" otherwise than the line before it: let both parts meet in one vertex`,
        )
      stretches.set(id, path)
    }
  }
  return stretches
}

function stretchesOfCut(
  line: string,
  { coordinates }: LineString,
  parts: readonly Part[],
): [string, Position[]][] {
  const points = parts.map(pointsOf)
  const isOf = (part: number, point: Position): boolean =>
    points[part]!.some((other) => isSame(other, point))
  // Where a cut meets the border it has a vertex that is no part's own: it goes with its neighbours.
  const firstOwn = coordinates.find((point) => parts.some((_, part) => isOf(part, point)))!
  let part = parts.findIndex((_, index) => isOf(index, firstOwn))
  const stretches: [number, Position[]][] = [[part, []]]
  for (const point of coordinates) {
    const next = parts.findIndex((_, index) => index > part && isOf(index, point))
    if (next >= 0 && !isOf(part, point)) {
      part = next
      stretches.push([part, [stretches.at(-1)![1].at(-1)!]])
    }
    stretches.at(-1)![1].push(point)
  }
  return stretches.map(([index, path]) => {
    const { stretch } = parts[index]!
    if (!stretch)
      throw new Error(
        `partition-lines.json: part ${index} of "${line}" lies within Poland: give it a "stretch"`,
      )
    return [stretch, path]
  })
}
