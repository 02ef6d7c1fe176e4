import type { LineString, Polygon, Position } from 'geojson'
import { isSame } from '../../segments'
import { splitPolygon } from '../../split'
import { roundLine } from '../geometry/round'
import { composeLine, type Part } from './compose-line'
import { makeOutline } from './make-outline'
import { readSource } from './read-source'

/** A part that another line has too: its recipe stands there. */
interface SharedPart {
  readonly stretch: string
  /** The id of the other line, which comes before. */
  readonly sharedWith: string
}

interface LineSource {
  readonly id: string
  readonly cuts: readonly (readonly (Part | SharedPart)[])[]
}

export interface Cut {
  /** From border to border. */
  readonly drawn: LineString
  /** What it was drawn from. */
  readonly parts: readonly Part[]
}

export interface Partition {
  /** The outline with every point where a line meets it among its vertices. */
  readonly outline: Polygon
  /** For each line its cuts, in order along the line. */
  readonly cuts: ReadonlyMap<string, readonly Cut[]>
}

let made: Partition | undefined

/**
 * The outline and the lines clipped to it, once and for all in coordinates of five decimals: the
 * crossing points are rounded first and then put into both, so that shares cut from one another
 * share their vertices to the last digit.
 */
export function makePartition(): Partition {
  if (made) return made
  let outline = makeOutline()
  const cuts = new Map<string, Cut[]>()
  for (const { id, cuts: sources } of readSource<LineSource[]>('partition-lines.json')) {
    const clipped = sources.map((source) => {
      const parts = source.map((part) => ('sharedWith' in part ? partOf(part, cuts) : part))
      const { whole, cut } = splitPolygon(outline, {
        type: 'LineString',
        coordinates: composeLine(parts),
      })
      const ring = roundLine(whole.coordinates[0]!)
      // A cut between vertices that are there already leaves the outline as it was, seam included.
      if (ring.length > outline.coordinates[0]!.length)
        outline = { type: 'Polygon', coordinates: [ring] }
      const drawn = { type: 'LineString' as const, coordinates: roundLine(cut.coordinates) }
      return { drawn, parts }
    })
    cuts.set(id, clipped)
  }
  made = { outline, cuts }
  return made
}

function partOf({ stretch, sharedWith }: SharedPart, cuts: ReadonlyMap<string, Cut[]>): Part {
  const parts = cuts.get(sharedWith)?.flatMap((cut) => cut.parts)
  const part = parts?.find((other) => other.stretch === stretch)
  if (part) return part
  throw new Error(
    `partition-lines.json: "${sharedWith}" has no stretch "${stretch}" to be shared: wanted a line before this one that draws it`,
  )
}

/** The cuts of one line joined to a single line, along the border between the end of one and the start of the next. */
export function wholeLine({ outline, cuts }: Partition, id: string): Position[] {
  const ring = outline.coordinates[0]!.slice(0, -1)
  return cuts.get(id)!.reduce<Position[]>((line, { drawn: { coordinates } }) => {
    if (line.length === 0) return coordinates
    return [...line, ...shorterWay(ring, line.at(-1)!, coordinates[0]!), ...coordinates]
  }, [])
}

/** The vertices of the ring strictly between two of its vertices, on the side where there are fewer. */
export function shorterWay(ring: readonly Position[], from: Position, to: Position): Position[] {
  const start = ring.findIndex((point) => isSame(point, from))
  const end = ring.findIndex((point) => isSame(point, to))
  const turned = [...ring.slice(start), ...ring.slice(0, start)]
  const steps = (end - start + ring.length) % ring.length
  const onward = turned.slice(1, steps)
  const back = turned.slice(steps + 1).toReversed()
  return onward.length <= back.length ? onward : back
}
