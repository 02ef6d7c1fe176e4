import { findMiddle } from './find-place'
import { press } from './gestures'
import type { Visit } from './open-visit'
import { rest } from './pan'

/**
 * Milliseconds from the click on a switch to the first frame painted after it, for each layer:
 * `[first, back]`. From the click, because React acts on it before there is an `input` event. A
 * layer that is fetched when it is first wanted is not yet there in that frame, in either page.
 */
export async function toggleLayers(visit: Visit): Promise<Map<string, [number, number]>> {
  const { page } = visit
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[data-layer]')].map(
      ({ dataset }) => dataset['layer'] ?? '',
    ),
  )
  if (names.length === 0) throw new Error(`${page.url()}: got no input[data-layer]`)
  const latencies = new Map<string, [number, number]>()
  for (const name of names) {
    const first = await toggle(visit, name)
    latencies.set(name, [first, await toggle(visit, name)])
  }
  return latencies
}

async function toggle(visit: Visit, name: string): Promise<number> {
  const { page } = visit
  const selector = `input[data-layer="${name}"]`
  const isChecked = () =>
    page.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked, selector)
  const place = await findMiddle(visit, selector)
  const before = await isChecked()
  await page.evaluate(() => {
    window.frameWatch.start()
    window.frameWatch.awaitEvent('click', [{ present: 'body', absent: 'no-such-element' }])
  })
  await press(visit, place)
  const [latency] = await page.evaluate(() => window.frameWatch.answers())
  await page.evaluate((quiet) => window.frameWatch.stillFor(quiet), rest)
  await page.evaluate(() => window.frameWatch.stop())
  if (latency === undefined || (await isChecked()) === before) {
    throw new Error(`${page.url()}: a click on the switch of ${name} did not turn it`)
  }
  return latency
}
