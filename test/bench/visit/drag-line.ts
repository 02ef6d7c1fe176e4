import { findMiddle } from './find-place'
import { drag } from './gestures'
import type { Visit } from './open-visit'
import { rest } from './pan'
import { until } from './until'

/** Handles that stand free of others. */
const handles = '.what-if-handle[data-part="0"]:not([data-crowded])'

/**
 * Milliseconds of each frame in which a handle of the line was dragged by a step: from its beginning
 * until the areas and the towns are computed anew, written, and the line drawn and painted.
 * @param start address of the start page of a language
 */
export async function dragLine(visit: Visit, start: string): Promise<readonly number[]> {
  const { page } = visit
  await page.goto(new URL('what-if/', start).href, { waitUntil: 'load' })
  await until('the line has its handles', () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, handles),
  )
  await page.evaluate(() => window.frameWatch.start())
  await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
  await page.evaluate(() => window.frameWatch.stop())
  const from = await findMiddle(visit, await middleHandle(visit))
  await page.evaluate(() => window.frameWatch.start())
  await drag(visit, from, { steps: 120, by: { x: 90, y: 12 }, hold: 100 })
  const { frames, pressed, released } = await page.evaluate(() => window.frameWatch.stop())
  if (pressed === null || released === null) throw new Error('A drag came without its pointer')
  const steps = frames.filter(
    ({ begun, painted, changed }) => changed && begun >= pressed && painted <= released,
  )
  // Less than that would be a handle that was missed.
  if (steps.length < 20)
    throw new Error(`dragLine: got ${steps.length} frames with a change, wanted one a step`)
  return steps.map(({ begun, painted }) => painted - begun)
}

/** The selector of a handle in the middle of the line, far from both ends. */
async function middleHandle({ page }: Visit): Promise<string> {
  const number = await page.evaluate((wanted) => {
    const free = [...document.querySelectorAll<HTMLElement>(wanted)]
    return free[Math.floor(free.length / 2)]?.dataset['handle']
  }, handles)
  return `${handles}[data-handle="${number}"]`
}
