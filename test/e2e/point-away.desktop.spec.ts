import { expect, type Locator, type Page, test } from '@playwright/test'
import { distanceKilometres } from '@/geodata/measure'
import { expectInSight, mentionsOf, openDrawn, shapeOf, whenStill } from './reader'

const preview = (page: Page) => page.locator('.edge-preview')
const wayBack = (page: Page) => page.locator('.edge-back')

/** Middle of an element in the window. */
async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await target.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

/** Expects a pointer wholly on the map, with no control under or over any of it. */
async function expectClear(pointer: Locator): Promise<void> {
  await expect
    .poll(() =>
      pointer.evaluate((element) => {
        const box = element.getBoundingClientRect()
        const frame = document.querySelector('#map')!.getBoundingClientRect()
        const isInside =
          box.left >= frame.left &&
          box.right <= frame.right &&
          box.top >= frame.top &&
          box.bottom <= frame.bottom
        const controls = '.map-buttons, .layers, .scale-bar, .attribution, .follow > *'
        const touched = [...document.querySelectorAll(controls)].filter((control) => {
          const { left, right, top, bottom } = control.getBoundingClientRect()
          return box.left < right && left < box.right && box.top < bottom && top < box.bottom
        })
        return { isInside, touched: touched.map(({ className }) => className) }
      }),
    )
    .toEqual({ isInside: true, touched: [] })
}

/** The quarter of the compass, seen from the middle of the map, in which a pointer stands. */
async function quarterOf(page: Page, pointer: Locator): Promise<string> {
  const arrow = await middleOf(pointer.locator('.edge-arrow'))
  const map = await middleOf(page.locator('#map'))
  return (arrow.y < map.y ? 'north' : 'south') + (arrow.x < map.x ? 'west' : 'east')
}

for (const [id, view, quarter] of [
  ['kazan', '#map=6/52/24', 'northeast'],
  ['rapallo', '#map=6/52.5/24', 'southwest'],
  ['the-hague', '#map=6/47/30', 'northwest'],
  ['batumi', '#map=6/52/35', 'southeast'],
  ['curzon-line', '#map=7/55.7/36', 'southwest'],
  ['share-1939-09-28-ussr', '#map=7/48/45', 'northwest'],
] as const) {
  test(`the edge of the map points ${quarter} to ${id}, and nothing moves`, async ({ page }) => {
    await openDrawn(page, `/en/${view}`)
    const mention = mentionsOf(page, id).first()
    await mention.hover()
    await expect(preview(page)).toContainText('km')
    await expect(preview(page)).toContainText(/[A-ZŻ]/)
    expect(await quarterOf(page, preview(page))).toBe(quarter)
    await expectClear(preview(page))
    await page.locator('.masthead-tagline').hover()
    await expect(preview(page)).toHaveCount(0)
    await mention.focus()
    await expect(preview(page)).toBeVisible()
    await mention.blur()
    await expect(preview(page)).toHaveCount(0)
    expect(new URL(page.url()).hash, 'the view').toBe(view)
  })
}

test('what is in view needs no pointer', async ({ page }) => {
  await openDrawn(page, '/en/#map=5/52/24')
  await mentionsOf(page, 'otpor').first().hover()
  await expect(preview(page)).toBeVisible()
  for (const id of ['bialystok', 'poland-1939-08-31', 'line-1939-09-28']) {
    await mentionsOf(page, id).first().hover()
    await expect(shapeOf(page, id)).toHaveAttribute('data-hovered', /.*/)
    await expect(preview(page), id).toHaveCount(0)
  }
})

test('an area all around the view needs no pointer', async ({ page }) => {
  await openDrawn(page, '/en/#map=10/52.7/27')
  await mentionsOf(page, 'share-1939-09-28-ussr').first().hover()
  await expect(shapeOf(page, 'share-1939-09-28-ussr')).toHaveAttribute('data-hovered', /.*/)
  await mentionsOf(page, 'share-1939-09-28-germany').first().hover()
  await expect(preview(page)).toBeVisible()
  await mentionsOf(page, 'share-1939-09-28-ussr').first().hover()
  await expect(preview(page)).toHaveCount(0)
})

test('the distance is that on the ellipsoid', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/52/24')
  await mentionsOf(page, 'kazan').first().hover()
  await expect(preview(page)).toContainText('km')
  const shown = Number(
    /([\d,]+) km/.exec((await preview(page).textContent())!)![1]!.replace(',', ''),
  )
  const whole = distanceKilometres([24, 52], [49.18, 55.76])
  // The middle of what is free of controls lies a little beside that of the view.
  expect(Math.abs(shown - whole)).toBeLessThan(60)
})

test('a feature of a layer that is off is shown faintly while it is pointed at', async ({
  page,
}) => {
  await openDrawn(page, '/en/#map=5.5/52/24')
  const shape = shapeOf(page, 'curzon-line')
  await expect(shape).toBeHidden()
  await mentionsOf(page, 'curzon-line').first().hover()
  await expect(shape).toBeVisible()
  await page.locator('.masthead-tagline').hover()
  await expect(shape).toBeHidden()
  await mentionsOf(page, 'share-1939-08-23-ussr').first().hover()
  await expect(shapeOf(page, 'share-1939-08-23-ussr')).toBeVisible()
  await expect(shapeOf(page, 'share-1939-08-23-germany')).toBeHidden()
})

test('a pointer makes way for the open layers', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/52/24')
  await page.locator('details.layers summary').click()
  await mentionsOf(page, 'otpor').first().hover()
  await expect(preview(page)).toContainText('km')
  await expectClear(preview(page))
})

test('a preview is not for who listens, the way back is', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/52/24')
  await mentionsOf(page, 'otpor').first().focus()
  await expect(preview(page)).toHaveAttribute('aria-hidden', 'true')
  await expect(preview(page).locator('a, button, [tabindex]')).toHaveCount(0)
})

test('a choice that was moved out of view is brought back from the edge, by keys', async ({
  page,
}) => {
  await openDrawn(page, '/en/on/lipetsk/')
  await whenStill(page)
  await expect(wayBack(page)).toHaveCount(0)
  await page.locator('.leaflet-container').focus()
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Shift+ArrowLeft')
    await whenStill(page)
  }
  const button = page.getByRole('button', { name: /^Lipetsk.* km: bring it back into view$/ })
  await expect(button).toBeVisible()
  await expectClear(button)
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24)
  await button.focus()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expectInSight(page, 'lipetsk')
  await expect(wayBack(page)).toHaveCount(0)
  await expect(shapeOf(page, 'lipetsk')).toBeFocused()
  await expect(page).toHaveURL(/\/en\/on\/lipetsk\//)
})

test('a choice whose layer was switched off is not pointed back to', async ({ page }) => {
  await openDrawn(page, '/en/on/curzon-line/')
  await whenStill(page)
  for (let step = 0; step < 8; step += 1) {
    await page.locator('.leaflet-container').focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await whenStill(page)
  }
  await expect(wayBack(page)).toBeVisible()
  await page.locator('details.layers summary').click()
  await page.locator('input[data-layer="curzon-line"]').uncheck()
  await expect(wayBack(page)).toHaveCount(0)
})
