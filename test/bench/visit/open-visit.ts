import type { Browser, CDPSession, Page } from '@playwright/test'
import { watchFrames } from '../in-page/watch-frames'
import { watchLoading } from '../in-page/watch-loading'
import type { Profile } from '../profiles'
import { browserAtRest } from './browser-at-rest'

/** A reader of a profile before an empty page. */
export interface Visit {
  readonly page: Page
  readonly devtools: CDPSession
  readonly profile: Profile
  readonly close: () => Promise<void>
}

/** Opens a window as of a reader who was never here: nothing cached, nothing stored. */
export async function openVisit(browser: Browser, profile: Profile): Promise<Visit> {
  const { viewport, deviceScaleFactor, isMobile, hasTouch, processorSlowdown, network } = profile
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor,
    isMobile,
    hasTouch,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  // Before the processor is slowed down, which is done by keeping it busy.
  await browserAtRest(browser)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown })
  if (network) {
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network })
  }
  // tsx wraps inner functions in a helper of this name, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' })
  await page.addInitScript(watchLoading)
  await page.addInitScript(watchFrames)
  return { page, devtools, profile, close: () => context.close() }
}
