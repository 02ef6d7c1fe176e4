import { totalBlockingTime } from '../total-blocking-time'
import type { Visit } from './open-visit'
import { until } from './until'
import { listenToWire, type Transfer, type Wire } from './wire'

export interface Loading {
  /** Milliseconds since navigation. */
  readonly largestContentfulPaint: number
  readonly largestElement: string
  readonly mapReady: number
  readonly totalBlockingTime: number
  readonly layoutShift: number
  /** What had come by the time at which the page had settled. */
  readonly transfers: readonly Transfer[]
  /** Goes on listening. */
  readonly wire: Wire
}

/** A page has settled when for so many milliseconds it fetched nothing and no task was long. */
const quiet = 1000

/**
 * Loads a page until it has settled with its map.
 *
 * @throws Error when it never does
 */
export async function load({ page, devtools }: Visit, address: string): Promise<Loading> {
  const wire = listenToWire(devtools)
  await page.goto(address, { waitUntil: 'load' })
  await until(`${address} has its map`, () =>
    page.evaluate(() => performance.getEntriesByName('map-ready').length > 0),
  )
  await until(`${address} stops fetching`, () => {
    return wire.pending() === 0 && performance.now() - wire.lastActivity() > quiet
  })
  await until(`${address} stops working`, () =>
    page.evaluate((milliseconds) => {
      const last = window.loadingNotes.longTasks.at(-1)
      return !last || performance.now() - last.start - last.duration > milliseconds
    }, quiet),
  )
  const { notes, mapReady, firstContentfulPaint } = await page.evaluate(() => ({
    notes: window.loadingNotes,
    mapReady: performance.getEntriesByName('map-ready')[0]?.startTime ?? Number.NaN,
    firstContentfulPaint:
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  return {
    largestContentfulPaint: notes.largestContentfulPaint,
    largestElement: notes.largestElement,
    mapReady,
    totalBlockingTime: totalBlockingTime(notes.longTasks, firstContentfulPaint),
    layoutShift: notes.layoutShift,
    transfers: [...wire.transfers],
    wire,
  }
}
