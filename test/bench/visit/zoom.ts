import { findMiddle } from './find-place'
import { turnWheel } from './gestures'
import type { Visit } from './open-visit'
import { intervals, rest } from './pan'

/** Two notches in and two out again: far enough to draw anew, not so far that details are fetched. */
const notches = ['up', 'up', 'down', 'down'] as const

/** Milliseconds from frame to frame while the map zooms, until it is drawn anew. */
export async function zoomByWheel(visit: Visit): Promise<number[]> {
  const { page } = visit
  const middle = await findMiddle(visit, '#map')
  const times: number[] = []
  for (const way of notches) {
    await page.evaluate(() => window.frameWatch.start())
    const begun = await page.evaluate(() => performance.now())
    await turnWheel(visit, middle, way)
    await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
    const { frames } = await page.evaluate(() => window.frameWatch.stop())
    const last = frames.findLast(({ changed }) => changed)
    if (!last) throw new Error('A turn of the wheel changed nothing')
    times.push(...intervals(frames, begun, last.painted))
  }
  return times
}
