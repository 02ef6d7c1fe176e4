import { expect, test } from '@playwright/test'
import { mentionsOf, openDrawn, shapeOf, whenStill } from './reader'

test('on a phone the map follows only when it is asked to', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.getByRole('button', { name: 'Make the map taller' }).tap()
  const follow = page.getByRole('checkbox', { name: 'Follow the text' })
  await expect(follow).toBeVisible()
  await expect(follow).not.toBeChecked()
  await page.keyboard.press('End')
  await whenStill(page)
  expect(new URL(page.url()).hash).toBe('')
  await page.locator('.follow label').tap()
  await expect(follow).toBeChecked()
  await expect(page).toHaveURL(/#map=/)
  await whenStill(page)
  await page.getByRole('button', { name: 'Zoom in' }).tap()
  await expect(page.locator('.follow-paused')).toContainText('Paused: you moved the map')
  const target = (await page.getByRole('button', { name: 'Resume' }).boundingBox())!
  expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24)
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
  expect(fits, 'nothing wider than the window').toBe(true)
})

test('on a phone the way back to a choice stands clear of the controls', async ({ page }) => {
  await openDrawn(page, '/en/')
  await mentionsOf(page, 'rapallo').first().tap()
  await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'half')
  await whenStill(page)
  await page.getByRole('button', { name: 'Whole picture' }).tap()
  for (let step = 0; step < 2; step += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).tap()
    await whenStill(page)
  }
  const back = page.locator('.edge-back')
  await expect(back).toContainText('Rapallo')
  const controls = '.map-buttons, .layers, .scale-bar, .attribution, .follow > label'
  const touched = await back.evaluate((element, selector) => {
    const box = element.getBoundingClientRect()
    return [...document.querySelectorAll(selector)]
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect()
        return box.left < right && left < box.right && box.top < bottom && top < box.bottom
      })
      .map(({ className }) => className)
  }, controls)
  expect(touched).toEqual([])
  await back.tap()
  await expect(shapeOf(page, 'rapallo')).toBeInViewport()
  await expect(back).toHaveCount(0)
})
