import { expect, type Page, test } from '@playwright/test'
import { addressOf, expectInSight, mentionsOf, openDrawn, shapeOf, whenStill } from './reader'

/** Marks the elements of map and article, so that others in their place are found out. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const selector of ['.leaflet-container', '#article']) {
      Object.assign(document.querySelector(selector)!, { isMarked: true })
    }
  })
}

function areMarked(page: Page): Promise<readonly boolean[]> {
  return page.evaluate(() =>
    ['.leaflet-container', '#article'].map(
      (selector) =>
        (document.querySelector(selector) as { isMarked?: boolean } | null)?.isMarked === true,
    ),
  )
}

/** Expects an address again, the camera in its hash within a pixel of the map. */
async function expectAgain(page: Page, address: string): Promise<void> {
  await whenStill(page)
  const [wanted, now] = [new URL(address), new URL(page.url())]
  expect(now.pathname).toBe(wanted.pathname)
  const [view, viewNow] = [wanted, now].map(({ hash }) =>
    /^#map=([^/]+)\/([^/]+)\/([^&]+)/.exec(hash),
  )
  if (!view || !viewNow) return expect(now.hash).toBe(wanted.hash)
  const [zoom, latitude, longitude] = view.slice(1).map(Number) as [number, number, number]
  const [zoomNow, latitudeNow, longitudeNow] = viewNow.slice(1).map(Number) as [
    number,
    number,
    number,
  ]
  const pixel = 360 / (256 * 2 ** zoom) // degrees of longitude
  expect(zoomNow).toBe(zoom)
  expect(Math.abs(latitudeNow - latitude)).toBeLessThan(pixel)
  expect(Math.abs(longitudeNow - longitude)).toBeLessThan(pixel)
}

async function choose(page: Page, id: string): Promise<string> {
  await mentionsOf(page, id).first().click()
  await expect(page).toHaveURL(addressOf(id))
  await expectInSight(page, id)
  return page.url()
}

test('back and forward go through the choices and their views', async ({ page }) => {
  await openDrawn(page, '/en/#map=4.25/52/24')
  await whenStill(page)
  await mark(page)
  const start = page.url()
  const fili = await choose(page, 'fili')
  const otpor = await choose(page, 'otpor')
  expect(otpor).not.toBe(fili)

  await page.goBack()
  await expect(page).toHaveURL(addressOf('fili'))
  await expect(shapeOf(page, 'fili')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('#story')).toContainText('Junkers')
  await expectInSight(page, 'fili')
  await expectAgain(page, fili)

  await page.goBack()
  await expect(page).toHaveURL(/\/en\/(#.*)?$/)
  await expect(page.locator('[aria-pressed="true"], a[data-mention][aria-current]')).toHaveCount(0)
  await expectAgain(page, start)

  await page.goForward()
  await page.goForward()
  await expect(page).toHaveURL(addressOf('otpor'))
  await expectInSight(page, 'otpor')
  await expectAgain(page, otpor)
  await expect(page).toHaveTitle(/^Otpor/)
  expect(await areMarked(page)).toEqual([true, true])
})

test('the view before a choice survives a slow answer to it', async ({ page }) => {
  await openDrawn(page, '/en/')
  await whenStill(page)
  const start = page.url()
  let isArrived = false
  await page.route(/\/on\/fili\/.*_rsc=/, async (route) => {
    await expectInSight(page, 'fili')
    isArrived = true
    await route.continue()
  })
  await mentionsOf(page, 'fili').first().click()
  await expect(page).toHaveURL(addressOf('fili'))
  expect(isArrived).toBe(true)
  await page.goBack()
  await expect(page).toHaveURL(/\/en\/(#.*)?$/)
  await expectAgain(page, start)
})

test('the sources stand beside the same map and text, and back leads to the choice', async ({
  page,
}) => {
  await openDrawn(page, '/en/on/kazan/#map=5/55/45')
  await whenStill(page)
  const kazan = page.url()
  await mark(page)
  const citation = page.locator('#article a[href*="#source-"]').first()
  const source = new URL((await citation.getAttribute('href'))!, kazan).hash
  await citation.click()
  await expect(page).toHaveURL(/\/en\/sources\//)
  await expect(page.locator(`#story [id="${source.slice(1)}"]`)).toBeInViewport()
  expect(await areMarked(page)).toEqual([true, true])
  await page.goBack()
  await expect(page).toHaveURL(addressOf('kazan'))
  await expectAgain(page, kazan)
  await expect(shapeOf(page, 'kazan')).toHaveAttribute('aria-pressed', 'true')
})
