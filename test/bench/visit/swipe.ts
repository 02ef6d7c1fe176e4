import type { Browser } from '@playwright/test'
import type { Profile } from '../profiles'
import { findBox, findMiddle } from './find-place'
import { drag, press } from './gestures'
import { load } from './load'
import { openVisit, type Visit } from './open-visit'
import { intervals, rest } from './pan'
import { until } from './until'

/** What the swipe between two lines takes, in milliseconds. */
export interface SwipeTimes {
  /** From the click to the first frame with the map cut in two; its script is fetched first. */
  readonly openedFirst: number
  /** The same once the script is there. */
  readonly opened: number
  /** From frame to frame while the divider is dragged. */
  readonly frames: readonly number[]
}

const pair = 'compare/line-1939-08-23-and-line-1939-09-28/'
const button = '.swipe-frame > button'
/** Set with the first frame that is cut. */
const cut = { present: '.swipe[data-shown]', absent: 'no-such-element' }

/**
 * Opens the page of two lines as somebody who was never here, swipes between them, and leaves.
 *
 * @param start address of the start page in a language, with its slash
 */
export async function swipeLines(
  browser: Browser,
  profile: Profile,
  start: string,
): Promise<SwipeTimes> {
  const visit = await openVisit(browser, profile)
  try {
    await load(visit, start + pair)
    const openedFirst = await open(visit)
    await close(visit)
    const opened = await open(visit)
    return { openedFirst, opened, frames: await dragDivider(visit) }
  } finally {
    await visit.close()
  }
}

async function open(visit: Visit): Promise<number> {
  const { page } = visit
  const place = await findMiddle(visit, button)
  await page.evaluate((wish) => {
    window.frameWatch.start()
    window.frameWatch.awaitEvent('click', [wish])
  }, cut)
  await press(visit, place)
  const [time = Number.NaN] = await page.evaluate(() => window.frameWatch.answers())
  await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
  await page.evaluate(() => window.frameWatch.stop())
  return time
}

async function close(visit: Visit): Promise<void> {
  await press(visit, await findMiddle(visit, button))
  await until('the swipe is closed', () =>
    visit.page.evaluate(() => document.querySelector('.swipe') === null),
  )
}

/** Drags the divider to the left and to the right, in 40 steps of a frame each. */
async function dragDivider(visit: Visit): Promise<number[]> {
  const { width } = await findBox(visit, '#map')
  const frames: number[] = []
  for (const way of [-1, 2, -2, 1]) {
    const from = await findMiddle(visit, '.swipe-handle svg')
    await visit.page.evaluate(() => window.frameWatch.start())
    await drag(visit, from, { steps: 40, by: { x: (way * width) / 6, y: 0 }, hold: 0 })
    await visit.page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
    const watched = await visit.page.evaluate(() => window.frameWatch.stop())
    if (watched.pressed === null || watched.released === null) {
      throw new Error('A drag of the divider came without its pointer')
    }
    frames.push(...intervals(watched.frames, watched.pressed, watched.released))
  }
  return frames
}
