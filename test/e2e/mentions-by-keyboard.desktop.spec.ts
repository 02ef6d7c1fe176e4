import { expect, test } from '@playwright/test'
import { addressOf, expectReadable, mentionsOf, openDrawn, shapeOf, whenStill } from './reader'

test('every mention of every feature is visited in order by keys alone', async ({ page }) => {
  // Some hundred of them, each with the way to its feature and back.
  test.setTimeout(600_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openDrawn(page, '/en/')
  const inOrder = await page
    .locator('#article a[data-mention]')
    .evaluateAll((links) => links.map((link) => link.id))
  expect(inOrder.length).toBeGreaterThan(50)
  await page.locator('#article').focus()
  for (const wanted of inOrder) {
    await test.step(wanted, async () => {
      for (let tabs = 0; tabs < 30; tabs += 1) {
        await page.keyboard.press('Tab')
        const isMention = await page.evaluate(() =>
          document.activeElement?.hasAttribute('data-mention'),
        )
        if (isMention) break
      }
      const mention = page.locator(`[id="${wanted}"]`)
      await expect(mention).toBeFocused()
      await expectReadable(page, mention)
      const id = (await mention.getAttribute('data-mention'))!
      await expect(shapeOf(page, id)).toHaveAttribute('data-hovered', /.*/)
      const scroll = await page.evaluate(() => scrollY)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(addressOf(id))
      await expect(shapeOf(page, id)).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('Escape')
      await expect(page).toHaveURL(/\/en\/$/)
      await expect(mention).toBeFocused()
      expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThanOrEqual(2)
    })
  }
})

test('Alt with an arrow goes from mention to mention, with the focus', async ({ page }) => {
  await openDrawn(page, '/en/')
  const mentions = mentionsOf(page, 'kazan')
  await mentions.first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf('kazan'))
  const strip = page.getByRole('toolbar', { name: /^Mentions/ })
  await expect(strip).toBeVisible()
  for (const index of [1, 2, 3, 0]) {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(mentions.nth(index)).toBeFocused()
    await expect(mentions.nth(index)).toHaveAttribute('data-current', /.*/)
    await expectReadable(page, mentions.nth(index))
  }
  await page.keyboard.press('Alt+ArrowUp')
  await expect(mentions.nth(3)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(mentions.first()).toBeFocused()
})

test('from the map Alt with an arrow leads into the text, and Escape back to the map', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await page.locator('.leaflet-container').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  const shape = page.locator(':focus')
  const id = (await shape.getAttribute('data-feature'))!
  await whenStill(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(id))
  await expect(page.getByRole('toolbar', { name: /^Mentions/ })).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.locator(`a[data-mention="${id}"]:focus`)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(shapeOf(page, id)).toBeFocused()
})

test('keys of a field stay with the field', async ({ page }) => {
  await openDrawn(page, '/en/on/kazan/')
  await expect(page.getByRole('toolbar', { name: /^Mentions/ })).toBeVisible()
  await page.locator('details.layers summary').click()
  const box = page.locator('input[data-layer="rivers"]')
  await box.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(box).toBeFocused()
  await expect(page.locator('[data-mention][data-current]')).toHaveCount(0)
})
