import { findMiddle } from './find-place'
import { press } from './gestures'
import type { Visit } from './open-visit'
import { until } from './until'

/** Milliseconds for each key of a search. */
export interface KeyTimes {
  /** From the key to the results in the page, not painted yet. */
  readonly answered: readonly number[]
  /** From the key to the first frame painted with them. */
  readonly painted: readonly number[]
}

/** One is found everywhere, one nowhere, one only when a wrong letter is forgiven. */
const queries = ['german', 'xyzzy', 'bialistok']

/** After so many milliseconds without a change a reader presses the next key. */
const pause = 150

/** Opens the search, writes into its field letter by letter, and closes it again. */
export async function findByKeys(visit: Visit): Promise<KeyTimes> {
  const { page } = visit
  await press(visit, await findMiddle(visit, '.find-link'))
  await until('the search can answer', () =>
    page.evaluate(() => document.querySelector('dialog.find .find-foot') !== null),
  )
  const answered: number[] = []
  const painted: number[] = []
  await page.evaluate(() => window.frameWatch.start())
  for (const query of queries) {
    for (const letter of query) {
      const times = await pressKey(visit, letter)
      answered.push(times.answered)
      painted.push(times.painted)
    }
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('dialog.find input')?.select(),
    )
    await pressKey(visit, 'Backspace')
  }
  await page.evaluate(() => window.frameWatch.stop())
  await page.keyboard.press('Escape')
  await until('the search is closed', () =>
    page.evaluate(() => document.querySelector('dialog.find') === null),
  )
  return { answered, painted }
}

async function pressKey({ page }: Visit, key: string) {
  await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), pause)
  await page.evaluate(() => window.frameWatch.awaitInput())
  await page.keyboard.press(key)
  return page.evaluate(() => window.frameWatch.inputTimes())
}
