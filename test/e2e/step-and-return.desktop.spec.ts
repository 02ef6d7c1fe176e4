import { expect, type Page, test } from '@playwright/test'
import {
  addressOf,
  clearPointOf,
  expectReadable,
  mentionsOf,
  openDrawn,
  shapeOf,
  whenStill,
} from './reader'

/** Where the reader is: the address, the scrolled text, and what has the focus. */
function whereabouts(page: Page) {
  return page.evaluate(() => ({
    path: location.pathname,
    hash: location.hash,
    scroll: Math.round(scrollY),
    focused: document.activeElement?.id || document.activeElement?.getAttribute('data-feature'),
  }))
}

type Whereabouts = Awaited<ReturnType<typeof whereabouts>>

/** Expects the reader back, within two pixels, once nothing moves any more. */
async function expectBack(page: Page, { scroll, ...before }: Whereabouts): Promise<void> {
  await expect
    .poll(async () => {
      await whenStill(page)
      const { scroll: now, ...rest } = await whereabouts(page)
      return { ...rest, isScrolledBack: Math.abs(now - scroll) <= 2 }
    })
    .toEqual({ ...before, isScrolledBack: true })
}

test('“mention k of n” steps through all mentions of a place, round and round', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  const mentions = mentionsOf(page, 'kazan')
  const count = await mentions.count()
  expect(count).toBeGreaterThan(2)
  await mentions.nth(0).click()
  const stepper = page.locator('.stepper')
  const expectAt = async (index: number) => {
    await expect(stepper).toContainText(`Mention ${index + 1} of ${count}`)
    await expect(mentions.nth(index)).toHaveAttribute('data-current', /.*/)
    await expect(page.locator('[data-mention][data-current]')).toHaveCount(1)
    await expectReadable(page, mentions.nth(index))
  }
  await expectAt(0)
  for (const index of [...Array(count).keys()].map((step) => (step + 1) % count)) {
    await stepper.getByRole('button', { name: 'Next mention' }).click()
    await expectAt(index)
  }
  await stepper.getByRole('button', { name: 'Previous mention' }).click()
  await expectAt(count - 1)
})

test('the first step from a link to a place goes to its first mention', async ({ page }) => {
  await openDrawn(page, '/en/on/kazan/')
  await page.getByRole('button', { name: 'Next mention' }).click()
  const first = mentionsOf(page, 'kazan').first()
  await expect(first).toHaveAttribute('data-current', /.*/)
  await expectReadable(page, first)
})

test('the passages listed in the details lead to the text', async ({ page }) => {
  await openDrawn(page, '/en/on/kazan/')
  const last = mentionsOf(page, 'kazan').last()
  await page.locator('#story .mentions a').last().click()
  await expect(last).toHaveAttribute('data-current', /.*/)
  await expectReadable(page, last)
})

test('Escape undoes a choice made in the text', async ({ page }) => {
  await openDrawn(page, '/en/#map=4.5/50/20&layers=sites,rivers')
  const mention = mentionsOf(page, 'murmansk').first()
  await mention.focus()
  await whenStill(page)
  const before = await whereabouts(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf('murmansk'))
  await whenStill(page)
  await page.keyboard.press('Escape')
  await expectBack(page, before)
})

test('Escape undoes a choice made on the map, and what was done since', async ({ page }) => {
  await openDrawn(page, '/en/#map=5/54/43')
  await page.locator('#article a[href*="#source-"]').nth(20).focus()
  await whenStill(page)
  const before = await whereabouts(page)
  expect(before.scroll).toBeGreaterThan(500)
  const { x, y } = await clearPointOf(page, 'kazan')
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(addressOf('kazan'))
  await page.getByRole('button', { name: 'Next mention' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await mentionsOf(page, 'fili').first().click()
  await expect(page).toHaveURL(addressOf('fili'))
  await whenStill(page)
  await page.keyboard.press('Escape')
  // The click itself took the focus to the mark.
  await expectBack(page, { ...before, focused: 'kazan' })
})

test('Escape gives the focus back to the shape that was chosen by Enter', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.locator('.leaflet-container').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await whenStill(page)
  const before = await whereabouts(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(String(before.focused)))
  await whenStill(page)
  await page.keyboard.press('Escape')
  await expectBack(page, before)
})

test('Escape in the middle of the flight brings everything back too', async ({ page }) => {
  await openDrawn(page, '/en/')
  const before = await whereabouts(page)
  const { x, y } = await clearPointOf(page, 'kazan')
  await page.mouse.click(x, y)
  await expect(shapeOf(page, 'kazan')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  // The click itself took the focus to the mark.
  await expectBack(page, { ...before, focused: 'kazan' })
})

test('the link back does what Escape does', async ({ page }) => {
  await openDrawn(page, '/en/#map=4.5/50/20')
  const mention = mentionsOf(page, 'otpor').first()
  await mention.focus()
  await whenStill(page)
  const before = await whereabouts(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf('otpor'))
  await whenStill(page)
  await page.getByRole('link', { name: 'Back to where you were' }).click()
  await expectBack(page, before)
})
