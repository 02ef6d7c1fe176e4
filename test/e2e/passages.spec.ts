import { expect, type Page, test } from '@playwright/test'
import {
  addressOf,
  expectReadable,
  mentionsOf,
  openDrawn,
  press,
  shapeOf,
  whenDrawn,
  whenStill,
} from './reader'

const passageInAddress = (page: Page) =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get('passage')

/** Expects the beginning of a passage to be seen, and the passage marked as the one sought. */
async function expectAt(page: Page, id: string): Promise<void> {
  await expectSought(page, id)
  const isSeen = () =>
    page.locator(`[id="${id}"]`).evaluate((passage) => {
      const { left, top, width } = passage.getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 8)
      return top >= 0 && passage.contains(seen)
    })
  await expect.poll(isSeen).toBe(true)
}

async function expectSought(page: Page, id: string): Promise<void> {
  await expect(page.locator('.article > [data-sought]')).toHaveAttribute('id', id)
}

test('one link restores passage, mention, selection, camera and layers', async ({ page }) => {
  const link =
    // The camera looks elsewhere than at the selection, as its maker did.
    '/en/on/brest/#map=6.25/60/30&layers=sites,rivers,curzon-line&passage=two-lines-4'
  await page.goto(link)
  await whenDrawn(page)
  await expectSought(page, 'two-lines-4')
  await expect(page.locator('.stepper')).toContainText('Mention 2 of 3')
  await expect(mentionsOf(page, 'brest').nth(1)).toHaveAttribute('data-current', /.*/)
  await expectReadable(page, mentionsOf(page, 'brest').nth(1))
  await expect(shapeOf(page, 'brest')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('input[data-layer="curzon-line"]')).toBeChecked()
  await expect(page.locator('input[data-layer="cities"]')).not.toBeChecked()
  await whenStill(page)
  const { hash } = new URL(page.url())
  expect(hash).toMatch(/^#map=6\.25\/60\/30&/)
  expect(new URLSearchParams(hash.slice(1)).get('layers')).toBe('sites,curzon-line,rivers')
  expect(passageInAddress(page)).toBe('two-lines-4')

  await page.reload()
  await whenDrawn(page)
  await expectSought(page, 'two-lines-4')
  await expectReadable(page, mentionsOf(page, 'brest').nth(1))
  await expect(page.locator('.stepper')).toContainText('Mention 2 of 3')
  await expect.poll(() => new URL(page.url()).hash).toBe(hash)
})

test('a choice in the text and each step record the passage, and write no history', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await press(mentionsOf(page, 'kazan').first())
  await expect(page).toHaveURL(addressOf('kazan'))
  await expect.poll(() => passageInAddress(page)).toBe('wilhelmstrasse-3')
  const entries = await page.evaluate(() => history.length)
  const next = page.getByRole('button', { name: 'Next mention' })
  for (const passage of ['workshops-5', 'workshops-5', 'workshops-7']) {
    await next.click()
    await whenStill(page)
    await expect.poll(() => passageInAddress(page)).toBe(passage)
  }
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('a heading is the link to its section', async ({ page }) => {
  await openDrawn(page, '/en/')
  const heading = page.locator('#navy')
  const name = (await heading.textContent())?.trim() ?? ''
  await heading.getByRole('link', { name, exact: true }).click()
  await expect.poll(() => passageInAddress(page)).toBe('navy')
  await expect(heading).toBeInViewport()
})

test('who only reads keeps a clean address', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.locator('[id="navy-2"]').scrollIntoViewIfNeeded()
  await whenStill(page)
  await page.locator('[id="supply-2"]').scrollIntoViewIfNeeded()
  await whenStill(page)
  expect(new URL(page.url()).hash).toBe('')
})

test('a passage in the address stays true when the reader scrolls on', async ({ page }) => {
  await openDrawn(page, '/en/#passage=navy-1')
  await expectAt(page, 'navy-1')
  const entries = await page.evaluate(() => history.length)
  await page
    .locator('[id="supply-2"]')
    .evaluate((passage) => passage.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await expect.poll(() => passageInAddress(page)).toBe('supply-2')
  await expect(page.locator('.article > [data-sought]')).toHaveCount(0)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('the other language keeps the passage', async ({ page }) => {
  await openDrawn(page, '/en/#passage=supply-1')
  await expectAt(page, 'supply-1')
  await page.getByRole('link', { name: 'Po polsku' }).click()
  await expect(page).toHaveURL(/\/pl\/#passage=supply-1$/)
  await expectAt(page, 'supply-1')
})

test('a passage that there is not is told, and the rest of the link holds', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/52/24&layers=rivers&passage=nowhere-7')
  await expect(page.locator('.notices')).toContainText('nowhere-7')
  await expect(page.locator('input[data-layer="rivers"]')).toBeChecked()
  await expect(page.locator('input[data-layer="cities"]')).not.toBeChecked()
  await expect(page).toHaveURL(/#map=6\/52\/24/)
})

test('a plain anchor leads to its passage, keeps the view, and is recorded', async ({ page }) => {
  await openDrawn(page, '/en/#map=5/52/24')
  await whenStill(page)
  await page.evaluate(() => (location.hash = '#frontier-2'))
  await expectAt(page, 'frontier-2')
  await expect.poll(() => new URL(page.url()).hash).toBe('#map=5/52/24&passage=frontier-2')
  await page.goto('/pl/#figures-4')
  await expectAt(page, 'figures-4')
})

test('the links past the parts of the page leave the view alone', async ({ page }) => {
  await openDrawn(page, '/en/#map=5/52/24')
  await whenStill(page)
  const shape = shapeOf(page, 'line-1939-09-28')
  const before = await shape.boundingBox()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#article')).toBeFocused()
  await whenStill(page)
  expect(await shape.boundingBox()).toEqual(before)
})
