import type { Position } from 'geojson'
import { distanceKilometres } from '../../../measure'
import { simplifyLine } from '../../geometry/simplify'
import { withoutLoops } from '../../geometry/without-loops'
import { pointsOf } from '../compose-line'
import { borderOfToday } from './borders-of-today'
import type { Junction, StateBorders, StateStretch } from './state-sources'

/** In kilometres: how far borders between two states of the story, and others, are thinned. */
const THINNED = { story: 0.4, context: 1.5 }

/**
 * In kilometres: how near a border of today comes to the coast or to Poland, which are drawn
 * otherwise, before it takes the straight way to its junction there.
 */
const REACH = 3

/** In vertices: what reaching a coast that is drawn more coarsely can tangle. */
const LONGEST_LOOP = 10

/** How far a junction may be moved, in kilometres. */
const FARTHEST = 8

/** What borders may end at beside one another. */
export interface Ground {
  readonly coast: readonly Position[]
  readonly poland: readonly Position[]
}

/** Each stretch as [lng, lat] degrees, by id, from one of its junctions to the other. */
export function stateLines(
  { junctions, stretches }: StateBorders,
  ground: Ground,
  isContext: (state: string) => boolean,
): ReadonlyMap<string, Position[]> {
  const placed = new Map(
    Object.entries(junctions).map(([id, junction]) => [id, placeOf(id, junction, ground)]),
  )
  return new Map(
    stretches.map((stretch) => {
      const isFar = stretch.between.every(isContext)
      const ends = [stretch.from, stretch.to].map((id) => {
        const place = placed.get(id)
        if (!place) throw new Error(`state-borders.json: "${stretch.id}" names no junction "${id}"`)
        return { place, reach: 'today' in stretch.course && junctions[id]!.on ? REACH : 0.1 }
      }) as [End, End]
      const course = courseOf(stretch, ends)
      const whole = joined(course, ends)
      const thinned = simplifyLine(whole, THINNED[isFar ? 'context' : 'story'])
      return [stretch.id, withoutLoops(thinned, LONGEST_LOOP)]
    }),
  )
}

interface End {
  readonly place: Position
  readonly reach: number
}

function placeOf(id: string, { at, on }: Junction, ground: Ground): Position {
  if (on === undefined || on === 'window') return at
  const place = nearest(ground[on], at)
  const moved = distanceKilometres(place, at)
  if (moved > FARTHEST)
    throw new Error(
      `state-borders.json: the junction "${id}" lies ${moved.toFixed(1)} km from the ${on}, wanted ${FARTHEST} at most`,
    )
  return place
}

function courseOf({ course }: StateStretch, [from, to]: readonly [End, End]): Position[] {
  if ('points' in course) return [...course.points]
  if ('river' in course) return [...pointsOf({ ...course, from: from.place, to: to.place })]
  const lines = borderOfToday(course.today)
  const line = lines.toSorted((a, b) => far(a, from, to) - far(b, from, to))[0]!
  return between(line, from.place, to.place)
}

const far = (line: readonly Position[], from: End, to: End): number =>
  distanceKilometres(nearest(line, from.place), from.place) +
  distanceKilometres(nearest(line, to.place), to.place)

/** The vertices of a line from the one nearest to a place to that nearest to another. */
function between(line: readonly Position[], from: Position, to: Position): Position[] {
  const start = line.indexOf(nearest(line, from))
  const end = line.indexOf(nearest(line, to))
  return start <= end ? line.slice(start, end + 1) : line.slice(end, start + 1).toReversed()
}

/** The course without what lies so near its ends that it would run on beside the coast or Poland. */
function joined(course: readonly Position[], [from, to]: readonly [End, End]): Position[] {
  const isFree = (point: Position): boolean =>
    [from, to].every(({ place, reach }) => distanceKilometres(point, place) > reach)
  const first = course.findIndex(isFree)
  const last = course.findLastIndex(isFree)
  return [from.place, ...(first < 0 ? [] : course.slice(first, last + 1)), to.place]
}

/** The vertex nearest to a place, on a plane that touches the globe there. */
function nearest(line: readonly Position[], [lng, lat]: Position): Position {
  const shrink = Math.cos((lat! * Math.PI) / 180)
  let best = line[0]!
  let bestDistance = Infinity
  for (const point of line) {
    const distance = Math.hypot((point[0]! - lng!) * shrink, point[1]! - lat!)
    if (distance < bestDistance) [best, bestDistance] = [point, distance]
  }
  return best
}
