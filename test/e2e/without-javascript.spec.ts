import { expect, test } from '@playwright/test'
import { mentionsOf, press } from './reader'

test.use({ javaScriptEnabled: false })

test('the article, its figures and a picture of the map are there', async ({ page }) => {
  await page.goto('/en/')
  await expect(page.locator('#article h1')).toBeVisible()
  await expect(page.locator('#article table').getByRole('cell')).toHaveCount(12)
  const picture = page.locator('img.map-picture')
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(100)
  expect((await picture.boundingBox())?.height).toBeGreaterThan(200)
})

test('a mention leads to the page of its place, where all its mentions are marked', async ({
  page,
}) => {
  await page.goto('/en/')
  await press(mentionsOf(page, 'lipetsk').first())
  await expect(page).toHaveURL(/\/en\/on\/lipetsk\/$/)
  await expect(page).toHaveTitle(/^Lipetsk/)
  await expect(page.locator('#story')).toContainText('airfield')
  const mentions = mentionsOf(page, 'lipetsk')
  expect(await mentions.count()).toBeGreaterThan(1)
  await expect(page.locator('a[data-mention][aria-current]')).toHaveCount(await mentions.count())
  await press(
    page
      .getByRole('link', { name: 'Back to where you were' })
      .or(page.locator('.masthead-title a'))
      .first(),
  )
  await expect(page).toHaveURL(/\/en\/$/)
})

test('all places, lines and areas are listed and lead to their pages', async ({ page }) => {
  await page.goto('/en/')
  const list = page.locator('details.on-the-map')
  await press(list.locator('summary'))
  expect(await list.getByRole('link').count()).toBeGreaterThan(38)
  const share = list.getByRole('listitem').filter({ hasText: 'Soviet share, 28 September 1939' })
  await expect(share).toContainText('22 June 1941')
  await expect(share).toContainText(/\d ±[\d,]+ km²/)
  await press(list.getByRole('link', { name: 'Murmansk', exact: true }))
  await expect(page).toHaveURL(/\/en\/on\/murmansk\/$/)
})

test('nothing that needs scripts is offered, and nothing lies over the text', async ({ page }) => {
  await page.goto('/en/on/share-1939-09-28-ussr/')
  for (const selector of ['.layers', '.stepper button', '.sheet-handle button', '.map-buttons']) {
    await expect(page.locator(selector).filter({ visible: true }), selector).toHaveCount(0)
  }
  await expect(page.locator('.figures')).toContainText('km²')
})
