import { expect, type Page, test } from '@playwright/test'
import { addressOf, expectInSight, expectReadable, openDrawn, shapeOf, whenStill } from './reader'

/** What has the focus: the shape, control or element. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const shape = element?.getAttribute('data-feature')
    if (shape) return `shape ${shape}`
    const region = element?.closest('#article, #map, .layers, #story, .masthead, .skip-links')
    return `${region?.id || region?.className || 'page'}: ${element?.tagName.toLowerCase()}`
  })
}

/** Expects that the focus can be seen: the focused element is drawn otherwise than without it. */
async function expectFocusSeen(page: Page): Promise<void> {
  await whenStill(page)
  const [withFocus, without] = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const look = () => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element)
      return [outlineStyle === 'none' ? '' : outlineWidth, stroke, strokeWidth].join(' ')
    }
    const before = look()
    element.blur()
    const after = look()
    element.focus({ preventScroll: true })
    return [before, after]
  })
  expect(withFocus, await focused(page)).not.toBe(without)
}

async function pressUntil(page: Page, key: string, wanted: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key)
    if ((await focused(page)).startsWith(wanted)) return
  }
  throw new Error(`200 times ${key} did not reach “${wanted}” but ${await focused(page)}`)
}

test('from loading to a place, a line and an area and back to the text, by keys', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await page.keyboard.press('Tab')
  await expectFocusSeen(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('map: div')
  await expectFocusSeen(page)
  for (const id of ['kazan', 'line-1939-09-28', 'share-1939-09-28-germany']) {
    await pressUntil(page, 'PageDown', `shape ${id}`)
    await expectFocusSeen(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(addressOf(id))
    await expect(shapeOf(page, id)).toHaveAttribute('aria-pressed', 'true')
    await expectInSight(page, id)
    await expectReadable(page, page.locator('a[data-mention][data-current]'))
    expect(await focused(page), 'the focus stays on the shape').toBe(`shape ${id}`)
  }
  await pressUntil(page, 'Shift+Tab', 'article: a')
  await expectFocusSeen(page)
})

test('arrows go to the next shape in their direction', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.locator('.leaflet-container').focus()
  await pressUntil(page, 'PageDown', 'shape lipetsk')
  const centre = async () => {
    const box = (await page.locator(':focus').boundingBox())!
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const start = await centre()
  await page.keyboard.press('ArrowRight')
  expect((await centre()).x).toBeGreaterThan(start.x)
  const second = await centre()
  await page.keyboard.press('ArrowUp')
  expect((await centre()).y).toBeLessThan(second.y)
})

test('all shapes together are one stop on the way by Tab', async ({ page }) => {
  await openDrawn(page, '/en/')
  const stops = async () => {
    await page.locator('#map').focus()
    const found: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (!/^(map|shape)/.test(stop)) return found.filter((name) => !/button|input$/.test(name))
      found.push(stop)
    }
  }
  expect(await stops()).toEqual(['map: div'])
  await page.locator('.leaflet-container').focus()
  await pressUntil(page, 'PageDown', 'shape line-1939-08-23')
  expect(await stops()).toEqual(['shape line-1939-08-23'])
})

test('the text stays where it is while the focus goes through what stands still', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await page.evaluate(() => scrollTo(0, 3000))
  const stops = page.locator('.masthead a:visible, .sheet :is(a, button, summary, input):visible')
  for (const stop of await stops.all()) {
    await stop.focus()
    expect(await page.evaluate(() => scrollY)).toBe(3000)
  }
})

test('the map can still be entered when the layer of its stop is switched off', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await page.locator('.leaflet-container').focus()
  await pressUntil(page, 'PageDown', 'shape line-1939-08-23')
  await pressUntil(page, 'Tab', 'layers')
  await page.keyboard.press('Enter')
  const input = page.locator('input[data-layer="line-1939-08-23"]')
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(input).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('Space')
  await expect(shapeOf(page, 'line-1939-08-23')).toBeHidden()
  await page.locator('#map').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('PageDown')
  expect(await focused(page)).toMatch(/^shape /)
})

test('keys zoom and move the map, and the focus stays on its shape', async ({ page }) => {
  await openDrawn(page, '/en/#map=5.75/52/24')
  await page.locator('.leaflet-container').focus()
  await pressUntil(page, 'PageDown', 'shape brest')
  await whenStill(page)
  await page.keyboard.press('+') // past the zoom from which finer geometry is drawn
  await expect(page).toHaveURL(/#map=6\.5\//)
  await whenStill(page)
  await page.keyboard.press('Shift+ArrowLeft')
  await whenStill(page)
  expect(await focused(page)).toBe('shape brest')
  await page.keyboard.press('0')
  await expect(page).toHaveURL(/\/en\/$/)
  expect(await focused(page)).toBe('shape brest')
})

test('a mention chosen by Enter leaves the focus in the text', async ({ page }) => {
  await openDrawn(page, '/en/')
  await pressUntil(page, 'Tab', 'article: a')
  const mention = page.locator(':focus')
  await expectFocusSeen(page)
  while ((await mention.getAttribute('data-mention')) === null) await page.keyboard.press('Tab')
  const id = (await mention.getAttribute('data-mention'))!
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(id))
  await expect(mention).toHaveAttribute('data-mention', id)
})
