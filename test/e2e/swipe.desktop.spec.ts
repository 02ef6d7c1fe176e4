import { expect, type Page, test } from '@playwright/test'
import { openDrawn, whenDrawn, whenStill } from './reader'

const comparePage = '/en/compare/line-1939-08-23-and-line-1939-09-28/'

/**
 * Looks at every twelfth pixel of the map: how far right a share by the August line is on top, how far
 * left one by the September line, and where the divider stands; in pixels from the left of the window.
 */
function lookAtTheMap(page: Page) {
  return page.evaluate(() => {
    const { left, right, top, bottom } = document.querySelector('.map')!.getBoundingClientRect()
    const handle = document.querySelector('.swipe-handle')!.getBoundingClientRect()
    const seen = { august: [left], september: [right] }
    for (let y = top + 6; y < bottom; y += 12) {
      for (let x = left + 6; x < right; x += 12) {
        for (const element of document.elementsFromPoint(x, y)) {
          const id = element.getAttribute('data-feature') ?? ''
          if (id.startsWith('share-1939-08-23')) seen.august.push(x)
          if (id.startsWith('share-1939-09-28')) seen.september.push(x)
        }
      }
    }
    return {
      divider: (handle.left + handle.right) / 2,
      shares: seen.august.length + seen.september.length,
      august: Math.max(...seen.august),
      september: Math.min(...seen.september),
    }
  })
}

/** Expects each partition on its side of the divider, right up to it. */
async function expectClipped(page: Page) {
  await expect
    .poll(async () => {
      const { divider, shares, august, september } = await lookAtTheMap(page)
      const gaps = [divider - august, september - divider]
      return { isDivided: shares > 100, isExact: gaps.every((gap) => gap > -1 && gap < 13) }
    })
    .toEqual({ isDivided: true, isExact: true })
  return lookAtTheMap(page)
}

test('two lines are swiped by pointer and keys, while the map moves, and in the link', async ({
  page,
}) => {
  await openDrawn(page, comparePage)
  const layers = page.locator('input[data-layer]:checked')
  const own = await layers.evaluateAll((inputs) => inputs.map(({ dataset }) => dataset['layer']))
  await page.getByRole('button', { name: 'Swipe between the two lines' }).click()
  const divider = page.getByRole('slider', { name: 'Divider on the map' })
  await expect(divider.first()).toBeVisible()
  await expect(page).toHaveURL(/[#&]swipe=0\.5$/)
  await whenStill(page)
  await expectClipped(page)

  await test.step('the divider is dragged, and the map stays', async () => {
    const map = page.locator('.leaflet-map-pane')
    const before = await map.boundingBox()
    const handle = (await page.locator('.swipe-handle svg').boundingBox())!
    await page.mouse.move(handle.x + 20, handle.y + 20)
    await page.mouse.down()
    await page.mouse.move(handle.x - 20, handle.y + 60, { steps: 4 })
    await page.mouse.up()
    await expect(page).toHaveURL(/[#&]swipe=0\.4\d$/)
    expect(await map.boundingBox()).toEqual(before)
    await expectClipped(page)
  })

  await test.step('the map is dragged, and the divider stays', async () => {
    const before = await lookAtTheMap(page)
    const { x, y, width, height } = (await page.locator('#map').boundingBox())!
    await page.mouse.move(x + width / 4, y + height / 4)
    await page.mouse.down()
    await page.mouse.move(x + width / 4 + 31, y + height / 4 + 17, { steps: 5 })
    expect((await expectClipped(page)).divider).toBe(before.divider)
    await page.mouse.up()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await whenStill(page)
    expect((await expectClipped(page)).divider).toBe(before.divider)
  })

  await test.step('keys move it', async () => {
    const handle = page.locator('.swipe-handle')
    await handle.focus()
    await handle.press('Home')
    await expect(handle).toHaveAttribute('aria-valuetext', /^the whole map by: .*September/)
    await expect(page).toHaveURL(/[#&]swipe=0$/)
    for (const key of ['Shift+ArrowRight', 'PageUp', 'ArrowRight', 'ArrowUp']) {
      await handle.press(key)
    }
    await expect(handle).toHaveAttribute('aria-valuenow', '24')
    await expect(page).toHaveURL(/[#&]swipe=0\.24$/)
    const range = page.locator('.swipe-controls input[type=range]')
    await expect(range).toHaveValue('24')
    await range.press('ArrowRight')
    await expect(handle).toHaveAttribute('aria-valuenow', '25')
  })

  await test.step('the link brings it back, and leaving it the layers', async () => {
    await expect(page).toHaveURL(/[#&]swipe=0\.25$/)
    await page.reload()
    await whenDrawn(page)
    await expect(page.locator('.swipe-handle')).toHaveAttribute('aria-valuenow', '25')
    await whenStill(page)
    await expectClipped(page)
    await page.locator('.swipe-handle').press('Escape')
    await expect(page).not.toHaveURL(/swipe/)
    await expect(page.locator('.swipe')).toHaveCount(0)
    const left = await layers.evaluateAll((inputs) => inputs.map(({ dataset }) => dataset['layer']))
    expect(left).toEqual(own)
    await page.goto('about:blank')
    await openDrawn(page, `${comparePage}#swipe=%3Cscript%3E`)
    await expect(page.locator('.notices')).toContainText('<script>')
    await expect(page.locator('.swipe-handle')).toHaveAttribute('aria-valuenow', '50')
  })
})
