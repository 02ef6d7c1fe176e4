import { expect, test } from '@playwright/test'
import { collectProblems } from './problems'
import { addressOf, openDrawn, shapeOf } from './reader'

test('a layer is fetched when it is switched on, or when a link chooses one of its features', async ({
  page,
}) => {
  const problems = await collectProblems(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openDrawn(page, '/en/')
  expect(asked.filter((path) => path.includes('territories'))).toEqual([])
  await page.locator('details.layers summary').click()
  await page.locator('input[data-layer="territories"]').check()
  const triangle = shapeOf(page, 'suwalki-triangle')
  await expect(triangle).toBeVisible()
  await triangle.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf('suwalki-triangle'))
  await expect(triangle).toHaveAttribute('aria-pressed', 'true')

  await openDrawn(page, '/pl/on/route-przemysl/')
  await expect(shapeOf(page, 'route-przemysl')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('input[data-layer="routes"]')).toBeChecked()
  expect(problems).toEqual([])
})

test('a stretch of a territory is asked by a link, whether its layer is on or not', async ({
  page,
}) => {
  await openDrawn(page, '/en/#stretch=vilnius-area-varena')
  const stretch = shapeOf(page, 'vilnius-area-varena')
  await expect(stretch).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('dialog', { name: /Varėna/ })).toContainText('Drawn by hand')
  await expect(shapeOf(page, 'lithuanian-strip-sesupe')).toHaveCount(0)
  await page.locator('input[data-layer="territories"]').evaluate((box: HTMLElement) => box.click())
  await expect(shapeOf(page, 'lithuanian-strip-sesupe')).toBeVisible()
  // Nobody ever drew the edge of an idea.
  await expect(shapeOf(page, 'kopp-zone-edge')).toHaveCount(0)
})

test('a stretch of a border is asked by keyboard, and a link asks it again', async ({ page }) => {
  await openDrawn(page, '/en/#layers=borders-1939')
  const stretch = shapeOf(page, 'border-hungary-uzhok')
  await expect(stretch).toBeVisible()
  await page.locator('.map').focus()
  await page.keyboard.press('End')
  await expect(stretch).toBeFocused()
  await expect(page.locator('.stretch-caption')).toContainText('Uzhok')
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog', { name: /Uzhok/ })
  await expect(note).toBeFocused()
  await expect(note).toContainText('a ridge')
  await expect(note.locator('a[href="/en/sources/#source-dcw"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(stretch).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[#&]stretch=border-hungary-uzhok$/)
  await page.reload()
  await expect(note).toBeVisible()
  await expect(stretch).toHaveAttribute('aria-pressed', 'true')
  await note.getByRole('link', { name: 'All stretches, one by one' }).click()
  await expect(page).toHaveURL(/\/en\/borders\//)
  await expect(note).toBeHidden()
  await expect(page.locator('#border-hungary-uzhok')).toHaveAttribute('data-sought', 'true')
})

test('a layer that cannot be fetched is told of and can be asked for again', async ({ page }) => {
  const failing = /\/(geodata\/borders-1939\.topojson|stretches\/en\.json)$/
  await page.route(failing, (route) => route.abort())
  await openDrawn(page, '/en/')
  await page.locator('details.layers summary').click()
  await page.locator('input[data-layer="borders-1939"]').check()
  const again = page.locator('.notices').getByRole('button', { name: 'Try again' })
  await expect(again).toHaveCount(2)
  await page.unroute(failing)
  await again.first().click()
  await again.first().click()
  await expect(again).toHaveCount(0)
  await expect(shapeOf(page, 'border-latvia')).toBeVisible()
})
