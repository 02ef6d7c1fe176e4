import { expect, type Page, test } from '@playwright/test'
import { addressOf, expectReadable, mentionsOf, openDrawn, press, whenStill } from './reader'

const strip = (page: Page) => page.getByRole('toolbar', { name: /^Mentions in the article/ })

/** Heights on the strip where the marks begin, beside those where the mentions stand, in pixels. */
function heights(page: Page, id: string) {
  return strip(page).evaluate((element, wanted) => {
    const place = element.getBoundingClientRect()
    const whole = document.querySelector('.article')!.getBoundingClientRect()
    const mentions = [...document.querySelectorAll(`a[data-mention="${wanted}"]`)]
    const marks = [...element.querySelectorAll<SVGPathElement>('svg path')]
    return {
      marks: marks.map((mark) => {
        const start = mark.getPointAtLength(0).matrixTransform(mark.getScreenCTM()!)
        return Math.round(start.y - place.top)
      }),
      mentions: mentions.map((mention) => {
        const { top, bottom } = mention.getBoundingClientRect()
        return Math.round((((top + bottom) / 2 - whole.top) / whole.height) * place.height)
      }),
    }
  }, id)
}

async function expectTrue(page: Page, id: string): Promise<void> {
  await expect
    .poll(async () => {
      const { marks, mentions } = await heights(page, id)
      const isTrue = mentions.every((height, index) => Math.abs(height - marks[index]!) <= 1)
      return { count: marks.length, isTrue }
    })
    .toEqual({ count: await mentionsOf(page, id).count(), isTrue: true })
}

test('the strip shows where a feature is mentioned, at every size of the page', async ({
  page,
}) => {
  await openDrawn(page, '/en/on/brest/')
  await expectTrue(page, 'brest')
  await page.setViewportSize({ width: 1040, height: 640 })
  await expectTrue(page, 'brest')
  await page
    .locator('.article p')
    .first()
    .evaluate((text) => {
      text.style.fontSize = '3rem'
    })
  await expectTrue(page, 'brest')
})

test('a mark leads to its mention, and the present one is marked', async ({ page }) => {
  await openDrawn(page, '/en/')
  await press(mentionsOf(page, 'kazan').first())
  await expect(page).toHaveURL(addressOf('kazan'))
  const marks = strip(page).getByRole('button')
  await expect(marks).toHaveCount(await mentionsOf(page, 'kazan').count())
  await expect(marks.first()).toHaveAttribute('aria-current', 'true')
  const last = strip(page).getByRole('button', { name: /^Mention 4 of 4: Aircraft, grain/ })
  await last.click()
  await expectReadable(page, mentionsOf(page, 'kazan').nth(3))
  await expect(last).toHaveAttribute('aria-current', 'true')
  await expect(marks.and(page.locator('[aria-current]'))).toHaveCount(1)
  await expect(page.locator('.stepper')).toContainText('Mention 4 of 4')
})

test('marks are large enough to be hit, however close the mentions', async ({ page }) => {
  for (const id of ['kazan', 'brest', 'moscow-kremlin']) {
    await openDrawn(page, `/en/on/${id}/`)
    const count = await mentionsOf(page, id).count()
    await expect(strip(page).getByRole('button')).toHaveCount(count)
    const boxes = await strip(page)
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()))
    for (const [index, box] of boxes.entries()) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
      expect(box.top - (boxes[index - 1]?.bottom ?? 0)).toBeGreaterThanOrEqual(-0.01)
    }
  }
})

test('the strip is one stop by Tab, between the text and the map, and arrows go along it', async ({
  page,
}) => {
  await openDrawn(page, '/en/on/kazan/')
  const marks = strip(page).getByRole('button')
  await expect(marks).toHaveCount(4)
  await page.locator('#article a').last().focus()
  await page.keyboard.press('Tab')
  await expect(marks.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(marks.last()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(marks.nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expectReadable(page, mentionsOf(page, 'kazan').nth(2))
  await expect(marks.nth(2)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(strip(page).locator(':focus')).toHaveCount(0)
})

test('the band shows where the reader is', async ({ page }) => {
  await openDrawn(page, '/en/on/kazan/')
  const band = page.locator('.strip-band')
  await expect(band).toBeAttached()
  const share = () =>
    band.evaluate((element) => {
      const place = element.parentElement!.getBoundingClientRect()
      const { top, height } = element.getBoundingClientRect()
      return { top: (top - place.top) / place.height, height: height / place.height }
    })
  await expect.poll(async () => (await share()).top).toBe(0)
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }))
  await whenStill(page)
  await expect.poll(async () => (await share()).top + (await share()).height).toBeCloseTo(1, 1)
})

test('the strip moves nothing when it comes, and goes with the selection', async ({ page }) => {
  await openDrawn(page, '/en/')
  await whenStill(page)
  const box = () =>
    page.locator('#navy-1').evaluate((passage: HTMLElement) => {
      const { offsetTop, offsetLeft, offsetWidth } = passage
      return [offsetTop, offsetLeft, offsetWidth]
    })
  const before = await box()
  await expect(strip(page)).toHaveCount(0)
  await press(mentionsOf(page, 'rapallo').first())
  await expect(strip(page).getByRole('button').first()).toBeVisible()
  expect(await box()).toEqual(before)
  await page.keyboard.press('Escape')
  await expect(strip(page)).toHaveCount(0)
})

test('the strip is not on paper', async ({ page }) => {
  await openDrawn(page, '/en/on/kazan/')
  await expect(strip(page).getByRole('button').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.mention-strip')).toBeHidden()
})
