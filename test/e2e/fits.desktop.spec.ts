import { expect, type Page, test } from '@playwright/test'
import { openDrawn, whenStill } from './reader'

/** Names what reaches out of the window, the text or the panel to the side. */
function whatSticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page')
    for (const region of document.querySelectorAll(
      '#article, #story, .masthead, .layers, .message-page',
    )) {
      const { left, right } = region.getBoundingClientRect()
      for (const element of region.querySelectorAll('*')) {
        const hidden = element.closest('.visually-hidden, svg')
        const box = element.getBoundingClientRect()
        if (hidden || box.width === 0 || !element.checkVisibility({ contentVisibilityAuto: true }))
          continue
        if (box.right > right + 1 || box.left < left - 1) {
          found.push(
            `${element.tagName} ${element.className} in ${region.className}: ${element.textContent.slice(0, 30)}`,
          )
        }
      }
    }
    return found
  })
}

const addresses = [
  '/en/',
  '/pl/on/share-1939-09-28-ussr/',
  '/en/on/kazan/',
  '/en/sources/',
  '/pl/data/',
  '/pl/compare/line-1939-09-28-and-curzon-line/',
  '/nowhere/',
]
const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 720, height: 450 }, // 1440 by 900 at 200 %
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
]

for (const address of addresses) {
  test(`nothing of ${address} sticks out, from a small phone to a wide screen`, async ({
    page,
  }) => {
    if (address === '/nowhere/') await page.goto(address)
    else await openDrawn(page, address)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await whenStill(page)
      expect.soft(await whatSticksOut(page), `at ${size.width}`).toEqual([])
    }
  })
}

test('text with wider spacing is neither cut nor pushed out', async ({ page }) => {
  await openDrawn(page, '/pl/on/share-1939-09-28-ussr/')
  await page.locator('details.layers').evaluate((panel: HTMLDetailsElement) => (panel.open = true))
  await page.evaluate(() => {
    // The spacing of WCAG 2.2, criterion 1.4.12; through the CSSOM, which the policy allows.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    )
    document.adoptedStyleSheets.push(sheet)
  })
  for (const size of [sizes[0]!, sizes[4]!]) {
    await page.setViewportSize(size)
    await whenStill(page)
    expect.soft(await whatSticksOut(page), `at ${size.width}`).toEqual([])
    const cut = await page
      .locator('button, summary, label, a, th, td, .sheet-handle, .masthead')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              getComputedStyle(element).overflowY !== 'visible' ||
              element.tagName === 'BUTTON' ||
              element.className === 'masthead',
          )
          .filter(
            (element) =>
              element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1,
          )
          .map((element) => `${element.className} ${element.textContent}`),
      )
    expect.soft(cut, `cut at ${size.width}`).toEqual([])
  }
})

test('at 200 % the text keeps at least half of the window', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  await openDrawn(page, '/en/')
  const top = await page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(225)
})

test('nothing jumps while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        sources: { node: Element | null }[]
      })[]) {
        shifts.push(
          `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.nodeName).join()}`,
        )
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const address of ['/en/', '/en/on/kazan/']) {
    await openDrawn(page, address)
    await whenStill(page)
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)
    expect(shifts, address).toEqual([])
  }
})
