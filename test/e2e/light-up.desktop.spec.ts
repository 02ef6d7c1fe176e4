import { expect, type Locator, test } from '@playwright/test'
import {
  addressOf,
  clearPointOf,
  expectInSight,
  mentionsOf,
  openDrawn,
  press,
  shapeOf,
} from './reader'

/** How a thing is drawn. */
function inkOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const { color, fill, stroke, strokeWidth, textDecorationColor } = getComputedStyle(element)
    return [color, fill, stroke, strokeWidth, textDecorationColor].join(' ')
  })
}

for (const id of ['lipetsk', 'line-1939-08-23', 'share-1939-09-28-ussr']) {
  test(`${id} lights up while its mention is pointed at or focused`, async ({ page }) => {
    await openDrawn(page, '/en/')
    const shape = shapeOf(page, id)
    const mention = mentionsOf(page, id).first()
    const quiet = await inkOf(shape)

    await mention.hover()
    await expect.poll(() => inkOf(shape)).not.toBe(quiet)
    await page.locator('.masthead-tagline').hover()
    await expect.poll(() => inkOf(shape)).toBe(quiet)

    await mention.focus()
    await expect.poll(() => inkOf(shape)).not.toBe(quiet)
    await mention.blur()
    await expect.poll(() => inkOf(shape)).toBe(quiet)
    await expect(page).toHaveURL(/\/en\/$/)
  })

  test(`the mentions of ${id} light up while it is pointed at on the map`, async ({ page }) => {
    await openDrawn(page, '/en/')
    const mention = mentionsOf(page, id).first()
    const quiet = await inkOf(mention)
    const { x, y } = await clearPointOf(page, id)
    await page.mouse.move(x, y)
    await expect.poll(() => inkOf(mention)).not.toBe(quiet)
    await page.locator('.masthead-tagline').hover()
    await expect.poll(() => inkOf(mention)).toBe(quiet)
  })
}

test('a place that is in sight already is shown where the map stands', async ({ page }) => {
  const view = '#map=5.5/52/24'
  await openDrawn(page, `/en/${view}`)
  await press(mentionsOf(page, 'brest').first())
  await expect(page).toHaveURL(addressOf('brest'))
  await expectInSight(page, 'brest')
  await expect(page).toHaveURL(new RegExp(`${view}(&passage=|$)`))
})
