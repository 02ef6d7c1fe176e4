import { findMiddle } from './find-place'
import { press } from './gestures'
import type { Shown } from '../in-page/watch-frames'
import type { Visit } from './open-visit'
import { rest } from './pan'
import { until } from './until'

/** Milliseconds from a click to what it brings, painted. */
export interface Selection {
  /** Every mention of the feature in the article is highlighted. */
  readonly highlighted: number
  /** The panel tells the feature's story. */
  readonly told: number
}

/** Named often in the article. */
const featureInText = 'fili'
/** Stands alone on the map, so that a click on it can mean nothing else. */
const featureOnMap = 'lipetsk'

/** Selects a place by its first mention in the article, and gives the selection up again. */
export async function selectFromText(visit: Visit): Promise<Selection> {
  const selector = mentionOf(featureInText)
  await visit.page.evaluate((wanted) => {
    const mention = document.querySelector(wanted)
    const top = mention?.getBoundingClientRect().top ?? 0
    window.scrollBy({ top: top - 150, behavior: 'instant' }) // clear of the sheet on a phone
  }, selector)
  return select(visit, selector, featureInText)
}

/** Selects a place by its mark on the map, and gives the selection up again. */
export async function selectFromMap(visit: Visit): Promise<Selection> {
  return select(visit, `[data-feature="${featureOnMap}"]`, featureOnMap)
}

async function select(visit: Visit, selector: string, feature: string): Promise<Selection> {
  const { page } = visit
  const mention = mentionOf(feature)
  const highlighted: Shown = {
    present: `${mention}[aria-current="true"]`,
    absent: `${mention}:not([aria-current="true"])`,
  }
  const told: Shown = {
    present: '#story article.story',
    absent: '#story [aria-busy="true"]',
  }
  const place = await findMiddle(visit, selector)
  await page.evaluate(
    (wishes) => {
      window.frameWatch.start()
      window.frameWatch.awaitEvent('click', wishes)
    },
    [highlighted, told],
  )
  await press(visit, place)
  const times = await page.evaluate(() => window.frameWatch.answers())
  await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
  await page.keyboard.press('Escape')
  await until('the selection is given up', () =>
    page.evaluate(() => document.querySelector('#story article.story') === null),
  )
  await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
  await page.evaluate(() => window.frameWatch.stop())
  return { highlighted: times[0] ?? Number.NaN, told: times[1] ?? Number.NaN }
}

function mentionOf(feature: string): string {
  return `a[data-mention="${feature}"]`
}
