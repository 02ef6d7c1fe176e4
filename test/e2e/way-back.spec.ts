import { expect, type Page, test } from '@playwright/test'
import {
  addressOf,
  clearPointOf,
  expectReadable,
  mentionsOf,
  openDrawn,
  partsLeft,
  press,
  pressAt,
  whenStill,
} from './reader'

/**
 * A hash with its camera to the nearest tenth of a degree: a change of the sheet's height and back
 * moves a map by fractions of a pixel.
 */
function roughly(hash: string): string {
  return hash.replaceAll(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))))
}

/** Where the reader is: the address, the text in the window, and what has the focus. */
function whereabouts(page: Page) {
  return page.evaluate(() => {
    const passage = [...document.querySelectorAll('.article > *')].find(
      (element) => element.getBoundingClientRect().bottom > 0,
    )
    const element = document.activeElement
    return {
      path: location.pathname,
      hash: location.hash,
      passage: passage?.id,
      top: passage?.getBoundingClientRect().top ?? 0,
      focused: element?.id || element?.getAttribute('data-feature') || element?.textContent,
    }
  })
}

type Whereabouts = Awaited<ReturnType<typeof whereabouts>>

/** Expects the reader back, within two pixels, once nothing moves any more. */
async function expectBack(page: Page, { top, ...before }: Whereabouts): Promise<void> {
  await expect
    .poll(async () => {
      await whenStill(page)
      const { top: now, ...rest } = await whereabouts(page)
      return { ...rest, hash: roughly(rest.hash), isScrolledBack: Math.abs(now - top) <= 2 }
    })
    .toEqual({ ...before, hash: roughly(before.hash), isScrolledBack: true })
}

async function scrollTo(page: Page, passage: string): Promise<void> {
  await page
    .locator(`[id="${passage}"]`)
    .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await whenStill(page)
}

const ways = {
  Escape: (page: Page) => page.keyboard.press('Escape'),
  'the link back': (page: Page) =>
    press(page.getByRole('link', { name: 'Back to where you were' })),
  'the back button of the browser': (page: Page) => page.goBack(),
}

for (const [way, goBack] of Object.entries(ways)) {
  test(`${way} undoes a choice in the text`, async ({ page }) => {
    await openDrawn(page, '/en/#map=5.5/52/24')
    const mention = mentionsOf(page, 'brest').first()
    await mention.scrollIntoViewIfNeeded()
    await mention.focus()
    await whenStill(page)
    const before = await whereabouts(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(addressOf('brest'))
    await expect(page.locator('.stepper')).toContainText('Mention 1 of 3')
    await whenStill(page)
    await press(page.getByRole('button', { name: 'Next mention' }))
    await whenStill(page)
    await goBack(page)
    await expectBack(page, before)
  })

  test(`${way} leads from the passage back to the map`, async ({ page }) => {
    await openDrawn(page, '/en/')
    await scrollTo(page, 'account-2')
    const { x, y } = await clearPointOf(page, 'brest')
    const before = await whereabouts(page)
    await pressAt(page, { x, y })
    await expect(page).toHaveURL(addressOf('brest'))
    await expect(page.locator('[data-mention][data-current]')).toBeInViewport()
    await whenStill(page)
    await goBack(page)
    // The click itself took the focus to the mark.
    await expectBack(page, { ...before, focused: 'brest' })
  })

  test(`${way} leads from the passage back to the list`, async ({ page }) => {
    await openDrawn(page, '/en/#map=5.5/52/24')
    await scrollTo(page, 'navy-2')
    if ((page.viewportSize()?.width ?? 0) < 600) {
      await page.getByRole('button', { name: 'Make the map taller' }).tap()
      await page.getByRole('button', { name: 'Make the map taller' }).tap()
    }
    await page.locator('.on-the-map summary').click()
    const link = page.locator('.on-the-map').getByRole('link', { name: 'Brest-Litovsk' })
    await link.focus()
    await whenStill(page)
    const before = await whereabouts(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(addressOf('brest'))
    await expect(page.locator('.stepper')).toContainText(/Mention \d of 3/)
    await whenStill(page)
    await goBack(page)
    await expectBack(page, before)
    await expect(link).toBeInViewport()
  })
}

test('the text is laid out while the reader does nothing', async ({ page }) => {
  await page.goto('/en/')
  await expect(partsLeft(page)).toHaveCount(0)
})

test('the way back holds when the text is laid out meanwhile', async ({ page }) => {
  // Idle time never comes, so that only the choice itself lays out the text.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.goto('/en/')
  await expect(page.locator('html')).toHaveAttribute('data-map', 'ready')
  await scrollTo(page, 'account-2')
  const left = partsLeft(page)
  expect(await left.count()).toBeGreaterThan(20)
  const before = await whereabouts(page)
  const { x, y } = await clearPointOf(page, 'brest')
  await pressAt(page, { x, y })
  await expect(page).toHaveURL(addressOf('brest'))
  await expect(left).toHaveCount(0)
  await whenStill(page)
  await page.keyboard.press('Escape')
  await expectBack(page, { ...before, focused: 'brest' })
})

test('back through two choices, and forward, finds each mention again', async ({ page }) => {
  await openDrawn(page, '/en/#map=5.5/52/24')
  await mentionsOf(page, 'brest').nth(1).scrollIntoViewIfNeeded()
  await press(mentionsOf(page, 'brest').nth(1))
  await expect(page.locator('.stepper')).toContainText('Mention 2 of 3')
  await whenStill(page)
  await press(mentionsOf(page, 'suwalki').first())
  await expect(page).toHaveURL(addressOf('suwalki'))
  await whenStill(page)
  await page.goBack()
  await expect(page).toHaveURL(addressOf('brest'))
  await expect(page.locator('.stepper')).toContainText('Mention 2 of 3')
  await page.goForward()
  await expect(page).toHaveURL(addressOf('suwalki'))
  await expect(page.locator('.stepper')).toContainText('Mention 1 of')
})

test('who goes on at once after the way back is not held', async ({ page }) => {
  await openDrawn(page, '/en/')
  await mentionsOf(page, 'kazan').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf('kazan'))
  await whenStill(page)
  // The frames after Escape come only when the reader has gone on, as on a busy machine.
  const last = mentionsOf(page, 'kazan').last()
  await last.evaluate((element) => {
    const frames: FrameRequestCallback[] = []
    const nextFrame = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => frames.push(callback)
    addEventListener('keydown', function goOn(event) {
      if (event.key !== 'Tab') return
      event.preventDefault()
      element.focus()
      window.requestAnimationFrame = nextFrame
      for (const callback of frames) nextFrame(callback)
    })
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL(/\/en\/$/)
  await expect(last).toBeFocused()
  await expectReadable(page, last)
})
