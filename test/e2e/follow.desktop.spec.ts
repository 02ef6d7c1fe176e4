import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, type Route, test } from '@playwright/test'
import { addressOf, mentionsOf, openDrawn, shapeOf, whenStill } from './reader'

const followSwitch = (page: Page) => page.getByRole('checkbox', { name: 'Follow the text' })
const paused = (page: Page) => page.locator('.follow-paused')
const resume = (page: Page) => page.getByRole('button', { name: 'Resume' })

/** Where the map looks and what it shows, as a link says it; wherever the reader is in the text. */
const viewOf = (page: Page) => new URL(page.url()).hash.replace(/[#&]passage=[^&]*/, '')

/**
 * Scrolls with the wheel over the text until an element of it stands on the reading line, some way
 * down the window, and waits until the text rests.
 */
async function readTo(page: Page, selector: string): Promise<void> {
  await page.mouse.move(200, 500)
  const element = page.locator(selector).first()
  await expect
    .poll(async () => {
      const { y, height } = (await element.boundingBox())!
      const line = page.viewportSize()!.height * 0.3
      const shift = y + Math.min(height, 60) / 2 - line
      if (Math.abs(shift) < 20) return true
      await page.mouse.wheel(0, shift)
      await whenStill(page)
      return false
    })
    .toBe(true)
}

/** Waits until the map has followed: it does so when the text has rested for 300 ms. */
const whenFollowed = (page: Page) => whenStill(page, 30)

/** The paragraph of the article that first mentions a feature. */
const passageOf = (id: string) => `.article > p:has([data-mention="${id}"])`

test('the map shows the places of the passage that is read, and the link keeps step', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await expect(followSwitch(page)).toBeChecked()
  const length = await page.evaluate(() => history.length)
  await readTo(page, passageOf('otpor'))
  await expect(shapeOf(page, 'otpor')).toBeInViewport()
  await expect(page).toHaveURL(/#map=/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/\/en\/$/)
  expect(await page.evaluate(() => history.length), 'nothing to go back through').toBe(length)
})

test('a scroll counts although what leads the reader is only on its way', async ({ page }) => {
  const held: Route[] = []
  await page.route('**/guide/en.json', (route) => void held.push(route))
  await openDrawn(page, '/en/')
  await readTo(page, passageOf('otpor'))
  await expect.poll(() => held.length).toBe(1)
  await held[0]!.continue()
  await expect(shapeOf(page, 'otpor')).toBeInViewport()
})

test('nothing moves before the reader scrolls', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.mouse.move(200, 500)
  await page.evaluate(() => scrollBy({ top: 4000, behavior: 'instant' }))
  await expect(page.locator('.follow > *')).toHaveCount(2)
  await whenFollowed(page)
  await mentionsOf(page, 'nikopol').first().hover()
  await whenFollowed(page)
  expect(viewOf(page)).toBe('')
})

test('places that are well in view do not move the map', async ({ page }) => {
  await openDrawn(page, '/en/')
  // From Rapallo the map comes to what the section of the workshops wants to show.
  await readTo(page, passageOf('rapallo'))
  await whenFollowed(page)
  await readTo(page, passageOf('petrograd'))
  await expect(shapeOf(page, 'fili')).toBeInViewport()
  await whenFollowed(page)
  const view = viewOf(page)
  for (const id of ['fili', 'manych', 'bersol']) {
    await readTo(page, passageOf(id))
    await whenFollowed(page)
    expect(viewOf(page), id).toBe(view)
  }
})

const movesOfTheReader: Record<string, (page: Page) => Promise<void>> = {
  drag: async (page) => {
    const { x, y } = (await page.locator('#map').boundingBox())!
    await page.mouse.move(x + 250, y + 600)
    await page.mouse.down()
    await page.mouse.move(x + 300, y + 560, { steps: 4 })
    await page.mouse.up()
  },
  wheel: async (page) => {
    const { x, y } = (await page.locator('#map').boundingBox())!
    await page.mouse.move(x + 250, y + 400)
    await page.mouse.wheel(0, -100)
  },
  button: (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
  key: async (page) => {
    await page.locator('.leaflet-container').focus()
    await page.keyboard.press('Shift+ArrowUp')
  },
}

for (const [name, move] of Object.entries(movesOfTheReader)) {
  test(`the map stops to follow when the reader moves it by ${name}, until they resume`, async ({
    page,
  }) => {
    await openDrawn(page, '/en/')
    await readTo(page, passageOf('otpor'))
    await expect(shapeOf(page, 'otpor')).toBeInViewport()
    await whenFollowed(page)
    await move(page)
    await expect(paused(page)).toContainText('Paused: you moved the map')
    await expect(followSwitch(page)).toBeChecked()
    await whenFollowed(page)
    const view = viewOf(page)
    await readTo(page, passageOf('murmansk'))
    await whenFollowed(page)
    expect(viewOf(page)).toBe(view)
    await resume(page).focus()
    await page.keyboard.press('Enter')
    await expect(paused(page)).toHaveCount(0)
    await expect(followSwitch(page)).toBeFocused()
    await expect.poll(() => viewOf(page)).not.toBe(view)
    await expect(shapeOf(page, 'murmansk')).toBeInViewport()
  })
}

test('the view of a link stays until the reader resumes', async ({ page }) => {
  const view = '#map=6/52/24'
  await openDrawn(page, `/en/${view}`)
  await readTo(page, passageOf('otpor'))
  await expect(paused(page)).toContainText('Paused')
  await whenFollowed(page)
  expect(viewOf(page)).toBe(view)
  await resume(page).click()
  await expect(shapeOf(page, 'otpor')).toBeInViewport()
})

test('a choice holds the map, and the way back gives it back as it was', async ({ page }) => {
  await openDrawn(page, '/en/')
  await readTo(page, passageOf('otpor'))
  await expect(shapeOf(page, 'otpor')).toBeInViewport()
  await whenFollowed(page)
  const view = viewOf(page)
  await mentionsOf(page, 'otpor').first().click()
  await expect(page).toHaveURL(addressOf('otpor'))
  await whenFollowed(page)
  const chosen = viewOf(page)
  await readTo(page, passageOf('nikopol'))
  await whenFollowed(page)
  expect(viewOf(page)).toBe(chosen)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/en\/(#.*)?$/)
  await whenFollowed(page)
  await expect.poll(() => viewOf(page)).toBe(view)
  await expect(paused(page)).toHaveCount(0)
})

test('layers that a passage wants come with it and go with it', async ({ page }) => {
  await openDrawn(page, '/en/')
  const curzon = page.locator('input[data-layer="curzon-line"]')
  await readTo(page, passageOf('curzon-line'))
  await expect(curzon).toBeChecked()
  await expect(page).toHaveURL(/layers=.*curzon-line/)
  await readTo(page, passageOf('nikopol'))
  await expect(curzon).not.toBeChecked()
  await expect(page).not.toHaveURL(/layers=/)
})

test('a layer that the reader switches off stays off', async ({ page }) => {
  await openDrawn(page, '/en/')
  const curzon = page.locator('input[data-layer="curzon-line"]')
  await readTo(page, '.article > h2:has-text("On a level")')
  await expect(curzon).toBeChecked()
  await page.locator('details.layers summary').click()
  await curzon.uncheck()
  await page.locator('details.layers summary').click()
  for (const id of ['curzon-line', 'otpor', 'curzon-line']) {
    await readTo(page, passageOf(id))
    await whenFollowed(page)
    await expect(curzon).not.toBeChecked()
  }
})

test('switched off it leaves the map alone, and stays so for the visit', async ({ page }) => {
  await openDrawn(page, '/en/')
  await readTo(page, passageOf('curzon-line'))
  await expect(page.locator('input[data-layer="curzon-line"]')).toBeChecked()
  await followSwitch(page).focus()
  await page.keyboard.press('Space')
  await expect(followSwitch(page)).not.toBeChecked()
  await expect(page.locator('input[data-layer="curzon-line"]')).not.toBeChecked()
  await whenFollowed(page)
  const view = viewOf(page)
  await readTo(page, passageOf('otpor'))
  await whenFollowed(page)
  expect(viewOf(page)).toBe(view)
  await openDrawn(page, '/pl/')
  await expect(page.getByRole('checkbox', { name: 'Podążaj za tekstem' })).not.toBeChecked()
})

test('the keyboard reads along as the wheel does', async ({ page }) => {
  await openDrawn(page, '/en/')
  await readTo(page, passageOf('otpor'))
  await expect(shapeOf(page, 'otpor')).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/\/en\/$/)
})

test('for who wants less motion it is off, and without flight when switched on', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openDrawn(page, '/en/')
  await expect(followSwitch(page)).not.toBeChecked()
  await readTo(page, passageOf('otpor'))
  await whenFollowed(page)
  expect(viewOf(page)).toBe('')
  const places = await page.evaluate(async () => {
    const seen = new Set<string>()
    document.querySelector<HTMLInputElement>('.follow input')!.click()
    for (let frame = 0; frame < 90; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const { left, top } = document.querySelector('[data-feature="fili"]')!.getBoundingClientRect()
      seen.add(`${Math.round(left)} ${Math.round(top)}`)
    }
    return seen.size
  })
  expect(places).toBe(2)
  await expect(shapeOf(page, 'otpor')).toBeInViewport()
})

test('axe finds nothing wrong with the switch, the pause and the pointers', async ({ page }) => {
  await openDrawn(page, '/en/on/lipetsk/#map=6/52/24')
  await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await mentionsOf(page, 'otpor').first().focus()
  await expect(page.locator('.edge-preview')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(paused(page)).toBeVisible()
  await whenFollowed(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
})
