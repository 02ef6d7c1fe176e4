import { expect, type Page, test } from '@playwright/test'
import { deliveredRange } from '@/geodata/delivered-range'
import { loadGeodata } from '@/geodata/load'
import { openDrawn, press } from './reader'

const { deliveries, events } = loadGeodata()

/** The way from a chart to its table. */
const tableLink = (page: Page, name: string) =>
  page.locator(`#article .chart a[href="/en/charts/${name}/"]`)

/** Where the picture of a chart has come from, and how wide it is drawn and shown. */
async function pictureOf(page: Page, name: string) {
  const picture = page.locator(`.chart img[src*="/${name}."]`)
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(0)
  return picture.evaluate((image: HTMLImageElement) => ({
    file: new URL(image.currentSrc).pathname,
    width: image.getBoundingClientRect().width,
  }))
}

for (const locale of ['en', 'pl']) {
  test(`each picture in ${locale} comes in the language and fits its column`, async ({
    page,
    isMobile,
  }) => {
    await openDrawn(page, `/${locale}/`)
    const size = isMobile ? 'narrow' : 'wide'
    for (const name of ['timeline', 'areas', 'deliveries']) {
      const { file, width } = await pictureOf(page, name)
      expect(file).toBe(`/charts/${name}.${locale}.${size}.svg`)
      const column = await page.locator('#article h1').evaluate((heading) => heading.clientWidth)
      expect(width).toBeLessThanOrEqual(column + 1)
      expect(width).toBeGreaterThan(column * 0.9)
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBe(0)
  })
}

test('the table behind the line of time has every event, with a link to where it happened', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await press(tableLink(page, 'timeline'))
  const chart = page.locator('#story .chart-table')
  const rows = chart.locator('tbody tr')
  await expect(rows).toHaveCount(events.size)
  await expect(rows.first()).toBeVisible()
  const linked = [...events.values()].filter(({ features }) => features.length > 0)
  await expect(chart.locator('tbody a')).toHaveCount(linked.length)
  await press(chart.getByRole('link', { name: 'Treaty of Rapallo' }))
  await expect(page).toHaveURL(/\/en\/on\/rapallo\//)
})

test('the table behind the deliveries has every estimate with its sources', async ({ page }) => {
  await openDrawn(page, '/en/')
  await press(tableLink(page, 'deliveries'))
  const chart = page.locator('#story .chart-table')
  await expect(chart.locator('tbody tr')).toHaveCount(deliveries.size)
  for (const delivery of deliveries.values()) {
    const row = chart.locator('tbody tr', { hasText: delivery.names.en })
    const { low, high } = deliveredRange(delivery)
    for (const value of [low, high])
      await expect(row.locator('td').first()).toContainText(value.toLocaleString('en'))
    const cited = [...delivery.estimates, ...(delivery.agreed ?? [])].flatMap(
      ({ sources }) => sources,
    )
    await expect(row.locator('a[href*="#source-"]')).toHaveCount(cited.length)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the tables are there', async ({ page }) => {
    await page.goto('/en/')
    await press(tableLink(page, 'deliveries'))
    await expect(page).toHaveURL(/\/en\/charts\/deliveries\/$/)
    await expect(page.locator('.chart-table tbody tr')).toHaveCount(deliveries.size)
  })
})
