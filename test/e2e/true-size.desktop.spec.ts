import { expect, test } from '@playwright/test'
import { openDrawn, whenDrawn, whenStill } from './reader'

test('an area is laid elsewhere by keys, pointer and list, keeps its size, and is in the link', async ({
  page,
}) => {
  await openDrawn(page, '/en/on/poland-1939-08-31/')
  await page.getByRole('link', { name: /^Lay it over another place/ }).click()
  await expect(page).toHaveURL(/\/en\/true-size\//)
  const area = page.locator('path.laid-area')
  const said = page.locator('.true-size output')
  const size = /^Poland on 31 August 1939.*, 390,\d{3} km²/
  await expect(said).toHaveText(size)
  await whenStill(page)
  const widthOf = async () => (await area.boundingBox())!.width
  const before = await widthOf()

  await test.step('keys', async () => {
    await area.focus()
    for (let presses = 0; presses < 3; presses += 1) await area.press('Shift+ArrowUp')
    await expect(page).toHaveURL(/[#&]size=poland-1939-08-31\/[56]\d(\.\d+)?\/\d/)
    await expect(area).toBeFocused()
    await expect(area).toHaveAttribute('aria-label', size)
    // Nearer to the pole the map draws the same size larger.
    await expect.poll(widthOf).toBeGreaterThan(before * 1.05)
  })

  await test.step('list', async () => {
    await page.locator('.true-size select').last().selectOption({ label: 'France' })
    await expect(said).toHaveText(/ km², laid over France$/)
    await expect(said).toHaveText(size)
    await page.locator('.true-size select').first().selectOption({ label: 'Germany' })
    await expect(said).toHaveText(/^Germany, 35\d,000 km².*, laid over Poland$/)
    await expect(page).toHaveURL(/[#&]size=DE$/)
  })

  await test.step('pointer, and the link', async () => {
    await whenStill(page)
    const map = await page.locator('.leaflet-map-pane').boundingBox()
    const { x, y, width, height } = (await area.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 - 60, y + height / 2 - 40, { steps: 5 })
    await page.mouse.up()
    await expect(page).toHaveURL(/[#&]size=DE\/\d/)
    expect(await page.locator('.leaflet-map-pane').boundingBox()).toEqual(map)
    const text = await said.textContent()
    await page.reload()
    await whenDrawn(page)
    await expect(said).toHaveText(text ?? '')
    await page.goto('about:blank')
    await openDrawn(page, '/en/true-size/#size=ZZ%3Cb%3E')
    await expect(page.locator('.notices')).toContainText('ZZ<b>')
    await expect(said).toHaveText(size)
  })
})
