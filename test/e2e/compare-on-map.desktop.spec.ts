import { expect, type Page, test } from '@playwright/test'
import { expectInSight, openDrawn, shapeOf, whenStill } from './reader'

const august = 'line-1939-08-23'
const pair = `/en/compare/${august}-and-curzon-line/`

/** That a line is seen as a whole, and not as a speck on the map of a continent. */
async function expectShown(page: Page, id: string): Promise<void> {
  await expectInSight(page, id)
  const frame = (await page.locator('.map').boundingBox())!
  const line = (await shapeOf(page, id).boundingBox())!
  expect(line.height).toBeGreaterThan(frame.height / 4)
}

test('a page of two lines shows both on the map', async ({ page }) => {
  await openDrawn(page, pair)
  await expectShown(page, august)
  await expectShown(page, 'curzon-line')
  await expect(page.locator('input[data-layer="curzon-line"]')).toBeChecked()
})

test('the way back from two lines leads to where the map was', async ({ page }) => {
  await openDrawn(page, '/en/')
  const before = await shapeOf(page, august).boundingBox()
  await page.locator('#story a[href*="/compare/line-"]').first().click()
  await expectShown(page, august)
  await page.goBack()
  await expect(page).toHaveURL(/\/en\/$/)
  await whenStill(page)
  const after = await shapeOf(page, august).boundingBox()
  expect(Math.abs(after!.x - before!.x)).toBeLessThan(2)
  expect(Math.abs(after!.y - before!.y)).toBeLessThan(2)
  expect(after!.height).toBe(before!.height)
})

test('a link to two lines that looks elsewhere is obeyed', async ({ page }) => {
  await openDrawn(page, `${pair}#map=9/52.1/23.7`)
  await whenStill(page)
  await expect(page).toHaveURL(/#map=9\/52\.1\/23\.7/)
})
