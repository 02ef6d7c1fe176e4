import type { Frame } from '../in-page/watch-frames'
import { type Place, drag } from './gestures'
import { findBox } from './find-place'
import type { Visit } from './open-visit'

export interface Movement {
  /** Milliseconds from one frame to the next while the reader moves the map. */
  readonly frames: readonly number[]
  /**
   * Milliseconds from the release to the end of the last frame in which anything in the page
   * changed: the map has come to rest, is drawn anew, and all that follows its view is brought up
   * to date.
   */
  readonly settling: readonly number[]
}

/** After so many milliseconds without a change nothing more is to come of a gesture. */
export const rest = 700

/** Drags the map there and back, in 40 steps of a frame each, and lets it go at rest. */
export async function pan(visit: Visit): Promise<Movement> {
  return moveMap(visit, { steps: 40, share: 0.45, hold: 120 })
}

/** Throws the map there and back: it is let go in motion and glides to a stop. */
export async function flick(visit: Visit): Promise<Movement> {
  return moveMap(visit, { steps: 12, share: 0.3, hold: 0 })
}

interface Stroke {
  readonly steps: number
  /** Length as a share of the width of the map. */
  readonly share: number
  readonly hold: number
}

async function moveMap(visit: Visit, { steps, share, hold }: Stroke): Promise<Movement> {
  const { left, top, width, height } = await findBox(visit, '#map')
  const length = width * share
  // Low in the map, where neither page has anything lying over it.
  const y = top + height * 0.7
  const strokes: [Place, Place][] = [
    [
      { x: left + (width + length) / 2, y },
      { x: -length, y: 0 },
    ],
    [
      { x: left + (width - length) / 2, y },
      { x: length, y: 0 },
    ],
  ]
  const frames: number[] = []
  const settling: number[] = []
  for (const [from, by] of strokes) {
    await visit.page.evaluate(() => window.frameWatch.start())
    await drag(visit, from, { steps, by, hold })
    await visit.page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
    const watched = await visit.page.evaluate(() => window.frameWatch.stop())
    const { pressed, released } = watched
    if (pressed === null || released === null) throw new Error('A drag came without its pointer')
    const lastMove = released - hold
    frames.push(...intervals(watched.frames, pressed, lastMove))
    settling.push(timeToSettle(watched.frames, released))
  }
  return { frames, settling }
}

/** From frame to frame, of those that were begun within a span of time. */
export function intervals(frames: readonly Frame[], from: number, to: number): number[] {
  const begun = frames.map((frame) => frame.begun).filter((time) => time >= from && time <= to)
  return begun.slice(1).map((time, index) => time - (begun[index] ?? time))
}

/** From a release to the end of the last frame in which anything changed; 0 when nothing did. */
export function timeToSettle(frames: readonly Frame[], released: number): number {
  const last = frames.findLast(({ changed, painted }) => changed && painted >= released)
  return last ? last.painted - released : 0
}
