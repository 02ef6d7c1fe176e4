import { expect, type Page, test } from '@playwright/test'
import { expectInSight, mentionsOf, openDrawn, whenStill } from './reader'

/** Counts the different pictures that the map goes through while a mention is chosen. */
async function picturesOfFlight(page: Page, id: string): Promise<number> {
  await openDrawn(page, '/en/')
  await whenStill(page)
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    const look = () => {
      const { left, top } = document
        .querySelector('[data-feature="lipetsk"]')!
        .getBoundingClientRect()
      seen.add(`${Math.round(left)} ${Math.round(top)}`)
      requestAnimationFrame(look)
    }
    look()
  })
  await mentionsOf(page, id).first().click()
  await expectInSight(page, id)
  return page.evaluate(() => (globalThis as unknown as { seen: Set<string> }).seen.size)
}

test('the map flies to a choice, so that the reader sees where it lies', async ({ page }) => {
  expect(await picturesOfFlight(page, 'murmansk')).toBeGreaterThan(3)
})

test('for who wants less motion the map is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await picturesOfFlight(page, 'murmansk')).toBeLessThanOrEqual(2)
  const { x, y } = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }))
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.mouse.move(x, y)
  await expectInSight(page, 'murmansk')
})

test('text steps jump for who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openDrawn(page, '/en/on/kazan/')
  const places = await page.evaluate(async () => {
    const seen = new Set([scrollY])
    document.querySelectorAll<HTMLElement>('.stepper button')[1]!.click()
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      seen.add(scrollY)
    }
    return seen.size
  })
  expect(places).toBe(2)
})

test('on paper stand the text, the figures and the map, and nothing to press', async ({ page }) => {
  await openDrawn(page, '/en/on/share-1939-09-28-ussr/')
  await page.emulateMedia({ media: 'print' })
  for (const selector of [
    '.layers',
    '.map-buttons',
    '.stepper',
    '.masthead nav',
    '.on-the-map',
    '.notices',
    '.skip-links',
    '.also-here',
    '.sheet-handle',
  ]) {
    await expect(page.locator(selector).filter({ visible: true }), selector).toHaveCount(0)
  }
  await expect(page.locator('#article h1')).toBeVisible()
  await expect(page.locator('#article .partition table')).toBeVisible()
  await expect(page.locator('#story .figures')).toBeVisible()
  await expect(page.locator('.attribution')).toBeVisible()
  expect((await page.locator('#map').boundingBox())?.height).toBeGreaterThan(200)
  const cut = await page
    .locator('#story, #article, .sheet')
    .evaluateAll((parts) => parts.map((part) => part.scrollHeight - part.clientHeight))
  expect(Math.max(...cut), 'nothing is cut off').toBeLessThanOrEqual(1)
})

test('the map fills its place on paper', async ({ page }) => {
  await openDrawn(page, '/en/on/share-1939-09-28-ussr/')
  await page.setViewportSize({ width: 794, height: 1123 }) // A4 at 96 dpi
  await page.emulateMedia({ media: 'print' })
  await page.locator('.map-place').scrollIntoViewIfNeeded()
  await expectInSight(page, 'share-1939-09-28-ussr')
})
