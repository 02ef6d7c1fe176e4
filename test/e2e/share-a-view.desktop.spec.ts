import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { collectProblems } from './problems'
import { addressOf, mentionsOf, openDrawn, shapeOf, whenDrawn, whenStill } from './reader'

const toggle = (page: Page, layer: string) => page.locator(`input[data-layer="${layer}"]`)

/** The layers that the panel offers. */
async function offeredLayers(page: Page): Promise<readonly string[]> {
  return page
    .locator('input[data-layer]')
    .evaluateAll((switches) => switches.map(({ dataset }) => dataset['layer'] ?? ''))
}

function layersInAddress(page: Page): readonly string[] {
  const listed = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('layers')
  return listed?.split(',').filter(Boolean) ?? []
}

async function openLayers(page: Page): Promise<void> {
  await page.locator('details.layers summary').click()
}

test('each layer comes and goes at once and is remembered in the link', async ({ page }) => {
  await openDrawn(page, '/en/#map=5.5/52/27')
  await openLayers(page)
  await whenStill(page)
  // The strip of the map that the panel leaves free, below the buttons.
  const map = (await page.locator('#map').boundingBox())!
  const panel = (await page.locator('details.layers').boundingBox())!
  const clip = { x: map.x, y: map.y + 160, width: panel.x - map.x - 10, height: map.height - 220 }
  // Not the picture itself: a failure would print it.
  const look = async () =>
    createHash('sha256')
      .update(await page.screenshot({ clip, scale: 'css' }))
      .digest('hex')
  for (const layer of await offeredLayers(page)) {
    const box = toggle(page, layer)
    const isOn = await box.isChecked()
    const before = await look()
    await box.setChecked(!isOn)
    await expect.poll(look, { message: `${layer} changes what is drawn` }).not.toBe(before)
    expect(layersInAddress(page).includes(layer), `${layer} in the link`).toBe(!isOn)
    await box.setChecked(isOn)
    await expect.poll(look, { message: `${layer} is drawn as before` }).toBe(before)
  }
  expect(page.url()).toMatch(/#map=5\.5\/52\/27$/)
})

test('a reload brings back choice, camera and layers', async ({ page }) => {
  const link = '/en/on/lipetsk/#map=6.25/53.1/38.4&layers=sites,curzon-line,modern-borders'
  await openDrawn(page, link)
  await page.reload()
  await whenDrawn(page)
  await whenStill(page)
  await expect(page).toHaveURL(link)
  for (const layer of await offeredLayers(page)) {
    const isOn = ['sites', 'curzon-line', 'modern-borders'].includes(layer)
    await expect(toggle(page, layer), layer).toBeChecked({ checked: isOn })
  }
  await expect(shapeOf(page, 'lipetsk')).toHaveAttribute('aria-pressed', 'true')
  await expect(shapeOf(page, 'line-1939-08-23')).toBeHidden()
})

test('zoom buttons, whole picture and scale say where the map is', async ({ page }) => {
  await openDrawn(page, '/en/')
  const scale = page.locator('.scale-bar')
  const first = await scale.textContent()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/#map=/)
  await expect(scale).not.toHaveText(first ?? '')
  await whenStill(page)
  await page.getByRole('button', { name: 'Whole picture' }).click()
  await expect(page).toHaveURL(/\/en\/$/)
  await expect(scale).toHaveText(first ?? '')
})

test('the other language keeps choice and view', async ({ page }) => {
  await openDrawn(page, '/en/#layers=sites,line-1939-08-23')
  await mentionsOf(page, 'lipetsk').first().click()
  await expect(page).toHaveURL(addressOf('lipetsk'))
  await whenStill(page)
  const view = new URL(page.url()).hash
  await page.getByRole('link', { name: 'Po polsku' }).click()
  await expect(page).toHaveURL(addressOf('lipetsk', 'pl'))
  await whenDrawn(page)
  await whenStill(page)
  expect(new URL(page.url()).hash).toBe(view)
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
})

/** Hashes that nobody should write, each with what the notice must name. */
const broken = {
  '#map=5/999/24': '5/999/24',
  '#map=NaN/52/24': 'NaN/52/24',
  '#map=1e9/0/0': '1e9/0/0',
  '#map=99/52/24': '99/52/24',
  '#map=5/52': '5/52',
  '#map=5/52/24/7': '5/52/24/7',
  '#map=': '“”',
  '#map=../../on/fili': '../../on/fili',
  '#map=<img src=x onerror=alert(1)>': '<img src=x onerror=alert(1)>',
  '#map=%E0%A4%A': 'A',
  '#layers=__proto__': '__proto__',
  '#layers=sites,constructor': 'constructor',
  '#layers=,,': 'layers that do not exist',
  '#v=99&map=5/52/24': '99',
  [`#map=${'9'.repeat(50_000)}`]: '999999',
}

test('a broken link is told, and harms nothing', async ({ page }) => {
  const problems = await collectProblems(page)
  page.on('dialog', (dialog) => {
    expect.soft(dialog.message(), 'no script of a link is run').toBe('')
    return dialog.dismiss()
  })
  await page.goto('/en/')
  const article = await page.locator('#article').textContent()
  for (const [hash, named] of Object.entries(broken)) {
    await test.step(hash.slice(0, 60), async () => {
      await page.goto('about:blank')
      await page.goto(`/en/${hash}`)
      await expect.soft(page.locator('.notices'), hash.slice(0, 60)).toContainText(named)
      expect(await page.locator('#article').textContent()).toBe(article)
    })
  }
  await whenDrawn(page)
  expect(problems).toEqual([])
})

test('a notice about a link can be sent away', async ({ page }) => {
  await openDrawn(page, '/en/#map=nowhere')
  await page.locator('.notices').getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.locator('.notices')).toBeEmpty()
})

test('a view typed into the address of the open page is gone to', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.evaluate(() => (location.hash = '#map=6/69/33&layers=sites'))
  await expect(shapeOf(page, 'murmansk')).toBeInViewport()
  await expect(shapeOf(page, 'line-1939-09-28')).toBeHidden()
  await page.evaluate(() => (location.hash = '#map=anywhere'))
  await expect(page.locator('.notices')).toContainText('anywhere')
})

for (const address of ['/en/on/nowhere/', '/en/nowhere/', '/xx/', '/en/on/', '/pl/on/fili/more/']) {
  test(`${address} is nothing, and the page says so and leads back`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/)
    await page.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/en\/$/)
    await expect(page.locator('#article h1')).toBeVisible()
  })
}
