import { type CDPSession, expect, type Page, test } from '@playwright/test'
import {
  addressOf,
  expectInSight,
  expectReadable,
  mentionsOf,
  openDrawn,
  whenStill,
} from './reader'

interface Place {
  readonly x: number
  readonly y: number
}

/** Moves a finger over the screen in small steps. */
async function swipe(page: Page, from: Place, by: Place): Promise<void> {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  const steps = 10
  await send('touchStart', [from])
  for (let step = 1; step <= steps; step += 1) {
    await send('touchMove', [
      { x: from.x + (by.x * step) / steps, y: from.y + (by.y * step) / steps },
    ])
  }
  await send('touchEnd', [])
  await devtools.detach()
}

async function grip(page: Page): Promise<Place> {
  const box = (await page.locator('.sheet-grip').boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the sheet is pulled up and down by its handle', async ({ page }) => {
  await openDrawn(page, '/en/')
  const sheet = page.locator('.sheet')
  const height = async () => (await sheet.boundingBox())!.height
  await expect(sheet).toHaveAttribute('data-sheet', 'peek')
  const low = await height()
  await swipe(page, await grip(page), { x: 0, y: -150 })
  await expect(sheet).toHaveAttribute('data-sheet', 'half')
  await whenStill(page)
  const middle = await height()
  expect(middle).toBeGreaterThan(low + 100)
  await swipe(page, await grip(page), { x: 0, y: -150 })
  await expect(sheet).toHaveAttribute('data-sheet', 'full')
  await whenStill(page)
  expect(await height()).toBeGreaterThan(middle + 100)
  await swipe(page, await grip(page), { x: 0, y: 150 })
  await expect(sheet).toHaveAttribute('data-sheet', 'half')
  await whenStill(page)
  await swipe(page, await grip(page), { x: 0, y: 150 })
  await expect(sheet).toHaveAttribute('data-sheet', 'peek')
  expect(await page.evaluate(() => scrollY), 'the text stays').toBe(0)
})

test('the sheet is made taller and smaller by its buttons', async ({ page }) => {
  await openDrawn(page, '/en/')
  const sheet = page.locator('.sheet')
  const taller = page.getByRole('button', { name: 'Make the map taller' })
  const smaller = page.getByRole('button', { name: 'Make the map smaller' })
  for (const [button, state] of [
    [taller, 'half'],
    [taller, 'full'],
    [smaller, 'half'],
    [smaller, 'peek'],
  ] as const) {
    await button.tap()
    await expect(sheet).toHaveAttribute('data-sheet', state)
  }
})

test('a finger scrolls the text, below every height of the sheet that leaves text', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  for (const state of ['peek', 'half']) {
    await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', state)
    const before = await page.evaluate(() => scrollY)
    await swipe(page, { x: 190, y: 300 }, { x: 0, y: -200 })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100)
    await whenStill(page)
    if (state === 'peek') await page.getByRole('button', { name: 'Make the map taller' }).tap()
  }
})

test('a finger moves the map and scrolls the details', async ({ page }) => {
  await openDrawn(page, '/en/on/kazan/#map=5/55/45')
  await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'half')
  await whenStill(page)
  const url = page.url()
  const frame = (await page.locator('#map').boundingBox())!
  await swipe(page, { x: frame.x + 150, y: frame.y + 120 }, { x: 80, y: 40 })
  await expect.poll(() => page.url()).not.toBe(url)
  const panel = (await page.locator('#story').boundingBox())!
  await swipe(page, { x: panel.x + 150, y: panel.y + panel.height - 20 }, { x: 0, y: -120 })
  await expect
    .poll(() => page.locator('#story').evaluate((element) => element.scrollTop))
    .toBeGreaterThan(50)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const id of ['fili', 'kazan', 'share-1939-09-28-ussr']) {
  test(`a tap on ${id} low in the window opens the sheet and keeps the mention in view`, async ({
    page,
  }) => {
    await openDrawn(page, '/en/')
    const mention = mentionsOf(page, id).first()
    // Just above the sheet, where the sheet will lie when it opens.
    await mention.evaluate((element) => {
      const top = document.querySelector('.sheet')!.getBoundingClientRect().top
      scrollBy({ top: element.getBoundingClientRect().bottom - top + 40, behavior: 'instant' })
    })
    await mention.tap()
    await expect(page).toHaveURL(addressOf(id))
    await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'half')
    await expectReadable(page, mention)
    await expectInSight(page, id)
  })
}

test('the way back leaves the reader where the tap was', async ({ page }) => {
  await openDrawn(page, '/en/')
  const mention = mentionsOf(page, 'rapallo').first()
  await mention.scrollIntoViewIfNeeded()
  await whenStill(page)
  await mention.tap()
  await expect(page).toHaveURL(addressOf('rapallo'))
  await whenStill(page)
  await page.getByRole('link', { name: 'Back to where you were' }).tap()
  await expect(page).toHaveURL(/\/en\/$/)
  await expectReadable(page, mention)
})
