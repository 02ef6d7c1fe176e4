import type { Shown } from '../in-page/watch-frames'
import { findMiddle } from './find-place'
import type { Visit } from './open-visit'
import { rest } from './pan'
import { until } from './until'

/** Milliseconds from the event to what it brings, painted; the mean of several. */
export interface Preview {
  /** A feature in view lights up on the map. */
  readonly lit: number
  /** The edge of the map points to a feature out of view. */
  readonly pointed: number
}

/** In every first picture. */
const featureInView = 'brest'
/** Out of every first picture. */
const featureAway = 'otpor'
const times = 5

/**
 * Points at mentions in the article, or moves the focus to them where the reader has a finger. What
 * is fetched at the first time is there already: the time is that of every other time.
 */
export async function previewFromText(visit: Visit): Promise<Preview> {
  const lit = { present: `[data-feature="${featureInView}"][data-hovered]`, absent: '#none' }
  const pointed = { present: '.edge-preview', absent: '#none' }
  await pointAt(visit, featureAway)
  await until('the edge of the map points to a feature with its distance', () =>
    visit.page.evaluate(() =>
      Boolean(document.querySelector('.edge-preview')?.textContent?.includes('km')),
    ),
  )
  await pointElsewhere(visit)
  return {
    lit: await measure(visit, featureInView, lit),
    pointed: await measure(visit, featureAway, pointed),
  }
}

async function measure(visit: Visit, feature: string, wish: Shown): Promise<number> {
  const { page, profile } = visit
  const type = profile.hasTouch ? 'focusin' : 'pointerover'
  let total = 0
  for (let time = 0; time < times; time++) {
    await page.evaluate(
      ([mention]) => {
        const { top } = document.querySelector(mention)!.getBoundingClientRect()
        window.scrollBy({ top: top - 150, behavior: 'instant' })
      },
      [mentionOf(feature)] as const,
    )
    await page.evaluate(() => window.frameWatch.start())
    await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
    await page.evaluate(([event, wishes]) => window.frameWatch.awaitEvent(event, wishes), [
      type,
      [wish],
    ] as const)
    await pointAt(visit, feature)
    const [latency] = await page.evaluate(() => window.frameWatch.answers())
    await page.evaluate(() => window.frameWatch.stop())
    total += latency ?? Number.NaN
    await pointElsewhere(visit)
  }
  return total / times
}

async function pointAt(visit: Visit, feature: string): Promise<void> {
  const { page, devtools, profile } = visit
  const selector = mentionOf(feature)
  const place = await findMiddle(visit, selector)
  if (profile.hasTouch) {
    await page.evaluate(
      (wanted) => document.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true }),
      selector,
    )
  } else await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place })
}

async function pointElsewhere({ page, devtools, profile }: Visit): Promise<void> {
  if (profile.hasTouch) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  } else await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 2, y: 2 })
}

function mentionOf(feature: string): string {
  return `a[data-mention="${feature}"]`
}
