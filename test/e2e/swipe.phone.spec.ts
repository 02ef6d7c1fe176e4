import { expect, test } from '@playwright/test'
import { openDrawn, whenStill } from './reader'

test('a finger on the divider moves it, and neither the map nor the page', async ({ page }) => {
  await openDrawn(page, '/en/compare/line-1939-08-23-and-line-1939-09-28/#swipe=0.6')
  const grip = page.locator('.swipe-handle svg')
  await expect(grip).toBeVisible()
  await whenStill(page)
  const map = page.locator('.leaflet-map-pane')
  const before = { map: await map.boundingBox(), scroll: await page.evaluate(() => scrollY) }
  const { x, y, width, height } = (await grip.boundingBox())!
  const finger = { x: x + width / 2, y: y + height / 2 }
  const touch = await page.context().newCDPSession(page)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
  for (let moved = 13; moved <= 117; moved += 13) {
    const touchPoints = [{ x: finger.x - moved, y: finger.y - moved / 3 }]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page).toHaveURL(/[#&]swipe=0\.3$/)
  await whenStill(page)
  expect({ map: await map.boundingBox(), scroll: await page.evaluate(() => scrollY) }).toEqual(
    before,
  )
})
