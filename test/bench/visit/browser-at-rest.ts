import type { Browser } from '@playwright/test'
import { until } from './until'

/** So many seconds of processor time within an interval are next to nothing. */
const little = 0.01
const interval = 300 // ms

/**
 * Waits until the browser has set up a window that was opened: it takes half a second of a
 * processor, which would otherwise go off the page that is visited first thing.
 */
export async function browserAtRest(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession()
  const processorTime = async () => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
    // Pages that are open beside it may be slowed down, which keeps their processes busy.
    const own = processInfo.filter(({ type }) => type !== 'renderer')
    return own.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  }
  let before = await processorTime()
  await until('the browser is at rest', async () => {
    await new Promise((resolve) => setTimeout(resolve, interval))
    const now = await processorTime()
    const used = now - before
    before = now
    return used <= little
  })
  await devtools.detach()
}
