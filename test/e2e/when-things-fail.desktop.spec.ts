import { expect, type Page, type Route, test } from '@playwright/test'
import { defaultLayers } from '@/components/layers/layer-names'
import {
  addressOf,
  clearPointOf,
  expectInSight,
  mentionsOf,
  openDrawn,
  shapeOf,
  whenDrawn,
  whenStill,
} from './reader'

const heading = (page: Page) => page.locator('#article h1')

test('map data that cannot be had is told, and can be asked for again', async ({ page }) => {
  await page.route('**/geodata/*overview*', (route) => route.abort())
  await page.goto('/en/')
  const notices = page.locator('.notices')
  const again = notices.getByRole('button', { name: 'Try again' })
  await expect(again.first()).toBeVisible()
  await expect(notices).toContainText('could not be loaded')
  await expect(heading(page)).toBeVisible()
  await mentionsOf(page, 'fili').first().click()
  await expect(page.locator('#story')).toContainText('Junkers')

  await again.first().click()
  await expect(again.first(), 'a second failure is told again').toBeVisible()
  await page.unroute('**/geodata/*overview*')
  await expect(async () => {
    if ((await again.count()) > 0) await again.first().click({ timeout: 1000 })
    await expect(notices).toBeEmpty({ timeout: 1000 })
  }).toPass()
  await whenDrawn(page)
  await expectInSight(page, 'fili')
})

test('map data that is no map data is told', async ({ page }) => {
  await page.route('**/geodata/partition-overview*', (route) => route.fulfill({ body: '<html>' }))
  await page.goto('/en/')
  await expect(page.locator('.notices')).toContainText('partition-overview')
  await expect(heading(page)).toBeVisible()
})

test('one layer that fails leaves the others', async ({ page }) => {
  await page.route('**/geodata/modern-borders*', (route) => route.abort())
  await openDrawn(page, '/en/#layers=sites,modern-borders')
  await expect(page.locator('.notices')).toContainText('modern-borders')
  await expect(shapeOf(page, 'fili')).toBeVisible()
})

/** Refuses every script that holds the map library. */
async function refuseMap(page: Page): Promise<void> {
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch()
    const isMap = (await response.text()).includes('leaflet-container')
    return isMap ? route.abort() : route.fulfill({ response })
  })
}

test('without the map the article goes on, and says so', async ({ page }) => {
  await refuseMap(page)
  await page.goto('/en/')
  await expect(page.locator('#map').getByRole('alert')).toContainText('could not be started')
  await mentionsOf(page, 'fili').first().click()
  await expect(page).toHaveURL(addressOf('fili'))
  await expect(page.locator('#story')).toContainText('Junkers')
  await expect(page.locator('a[data-mention="fili"]:not([aria-current])')).toHaveCount(0)
  await page.unrouteAll()
  await page.locator('#map').getByRole('button', { name: 'Try again' }).click()
  await whenDrawn(page)
  await expectInSight(page, 'fili')
})

test('a page that another program changed before it woke keeps its article', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.querySelector('.masthead')?.replaceChildren('Translated')
      document.querySelector('.page')?.prepend(document.createElement('aside'))
    })
  })
  await openDrawn(page, '/en/')
  await expect(page.locator('.masthead'), 'React made the page anew').toContainText('Frontier')
  await expect(heading(page)).toBeVisible()
  await mentionsOf(page, 'fili').first().click()
  await expect(page.locator('#story')).toContainText('Junkers')
  await expect(mentionsOf(page, 'fili').first()).toHaveAttribute('aria-current', 'true')
})

test('a choice made offline does not lose the page, and works again online', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.context().setOffline(true)
  await mentionsOf(page, 'kazan').first().click()
  await expect(page.locator('.notices')).toContainText('Kazan')
  await expect(heading(page)).toBeVisible()
  await expect(shapeOf(page, 'fili')).toBeAttached()
  await page.context().setOffline(false)
  await mentionsOf(page, 'fili').first().click()
  await expect(page).toHaveURL(addressOf('fili'))
  await expect(page.locator('#story')).toContainText('Junkers')
})

test('while the details are on their way the choice is shown already', async ({ page }) => {
  await openDrawn(page, '/en/')
  const held: Route[] = []
  await page.route(/\/on\/fili\/.*_rsc=/, (route) => void held.push(route))
  await mentionsOf(page, 'fili').first().click()
  await expect(page.locator('#story [aria-busy="true"]')).toContainText('Fili')
  await expect(mentionsOf(page, 'fili').first()).toHaveAttribute('aria-current', 'true')
  await expectInSight(page, 'fili')
  await Promise.all(held.map((route) => route.continue()))
  await expect(page.locator('#story')).toContainText('Junkers')
  await expect(page.locator('#story [aria-busy]')).toHaveCount(0)
})

test('details that the host fails to give lead to the page itself', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.route(/\/on\/fili\/.*_rsc=/, (route) => route.fulfill({ status: 500, body: 'no' }))
  await mentionsOf(page, 'fili').first().click()
  await expect(page).toHaveURL(addressOf('fili'))
  await expect(page.locator('#story')).toContainText('Junkers')
})

test('a double click on a mention is one choice', async ({ page }) => {
  await openDrawn(page, '/en/')
  await mentionsOf(page, 'murmansk').first().dblclick()
  await expect(page).toHaveURL(addressOf('murmansk'))
  await expectInSight(page, 'murmansk')
  await page.goBack()
  await expect(page).toHaveURL(/\/en\/(#.*)?$/)
})

test('a double click on a place is one choice of that place', async ({ page }) => {
  await openDrawn(page, '/en/')
  const { x, y } = await clearPointOf(page, 'kazan')
  await page.mouse.dblclick(x, y)
  await expect(page).toHaveURL(addressOf('kazan'))
  await whenStill(page)
  await expect(page).toHaveURL(addressOf('kazan'))
  await expectInSight(page, 'kazan')
  await page.goBack()
  await expect(page).toHaveURL(/\/en\/(#.*)?$/)
})

for (const [name, size] of Object.entries({
  'another width': { width: 1100, height: 700 },
  'a phone': { width: 500, height: 800 },
})) {
  test(`a window that changes to ${name} in the flight ends at the place`, async ({ page }) => {
    await openDrawn(page, '/en/')
    await mentionsOf(page, 'otpor').first().click()
    await expect(shapeOf(page, 'otpor')).toHaveAttribute('aria-pressed', 'true')
    await page.setViewportSize(size)
    await expectInSight(page, 'otpor')
    const frames = await page
      .locator('#map, .leaflet-container')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().width))
    expect(frames[0]).toBe(frames[1])
    await expect(page).toHaveURL(addressOf('otpor'))
  })
}

test('hasty choices end with the last one, everywhere', async ({ page }) => {
  await openDrawn(page, '/en/')
  for (const id of [
    'rapallo',
    'murmansk',
    'line-1939-08-23',
    'kazan',
    'share-1939-09-28-ussr',
    'lipetsk',
  ]) {
    await mentionsOf(page, id).first().dispatchEvent('click', { button: 0 })
  }
  await expect(page).toHaveURL(addressOf('lipetsk'))
  await expect(page.locator('#story h2').first()).toHaveText(/Lipetsk/)
  await expect(page).toHaveTitle(/^Lipetsk/)
  await expect(page.locator('[data-feature][aria-pressed="true"]')).toHaveCount(1)
  await expectInSight(page, 'lipetsk')
  await expect(page).toHaveURL(addressOf('lipetsk'))
})

test('hasty toggling ends with map, switches and link of one mind', async ({ page }) => {
  await openDrawn(page, '/en/')
  await page.locator('details.layers summary').click()
  for (const round of [1, 2, 3]) {
    for (const box of await page.locator('input[data-layer]').all()) {
      if (round === 3 && (await box.getAttribute('data-layer')) === 'curzon-line') continue
      await box.click({ noWaitAfter: true })
    }
  }
  // Each switch three times, one only twice: all turned but that one.
  await expect(page).toHaveURL(/#layers=shares-1939-08-23,(?!.*curzon-line).*modern-borders$/)
  const isOn = (layer: string) => page.locator(`input[data-layer="${layer}"]`)
  for (const layer of defaultLayers) await expect(isOn(layer), layer).not.toBeChecked()
  await expect(shapeOf(page, 'fili')).toBeHidden()
  await expect(shapeOf(page, 'share-1939-08-23-ussr')).toBeVisible()
  await expect(shapeOf(page, 'curzon-line')).toBeHidden()
})
