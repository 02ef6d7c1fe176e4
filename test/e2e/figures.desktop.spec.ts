import { expect, type Locator, type Page, test } from '@playwright/test'
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { areaSquareKilometres, lengthKilometres } from '@/geodata/measure'

/** What the older article says, in square kilometres. */
const claims: Record<string, number> = { ussr: 201_000, germany: 188_500 }

/** The first number in a text in the manner of English or Polish. */
function numberIn(text: string, locale: string): number {
  const [found = ''] = /[-−+]?\d[\d.,\s\u00a0\u202f]*/.exec(text) ?? []
  const plain = found.replaceAll(/[\s\u00a0\u202f]/g, '').replace('−', '-')
  return Number(locale === 'en' ? plain.replaceAll(',', '') : plain.replace(',', '.'))
}

/** The areas as a reader can take them away, measured: square kilometres by id. */
async function measuredAreas(page: Page): Promise<Map<string, number>> {
  const response = await page.request.get('/geodata/areas.geojson')
  const { features } = (await response.json()) as FeatureCollection<Polygon | MultiPolygon>
  return new Map(features.map(({ id, geometry }) => [String(id), areaSquareKilometres(geometry)]))
}

/** The part of a text in front of its small print, and the small print. */
async function partsOf(cell: Locator): Promise<{ figure: string; small: string }> {
  const small = (await cell.locator('small').textContent()) ?? ''
  const all = (await cell.textContent()) ?? ''
  return { figure: all.replace(small, ''), small }
}

for (const locale of ['en', 'pl']) {
  test(`the table of shares in ${locale} tells what the published areas measure`, async ({
    page,
  }) => {
    const areas = await measuredAreas(page)
    await page.goto(`/${locale}/`)
    const rows = page.locator('#article .partition tbody tr:has(td)')
    await expect(rows).toHaveCount(4)
    const told = new Set<string>()
    for (const row of await rows.all()) {
      const href = (await row.locator('a[href*="/on/share-"]').getAttribute('href'))!
      const id = href.split('/').at(-2)!
      told.add(id)
      const measured = areas.get(id)!
      const claimed = claims[id.split('-').at(-1)!]!
      const [first, second, third] = await row.locator('td').all()
      expect(numberIn((await partsOf(first!)).figure, locale), id).toBe(Math.round(measured))
      expect(numberIn((await second!.textContent()) ?? '', locale), id).toBe(claimed)
      const { figure, small } = await partsOf(third!)
      expect(numberIn(figure, locale), id).toBe(Math.round(measured - claimed))
      expect(numberIn(small, locale), id).toBeCloseTo((100 * (measured - claimed)) / claimed, 0.95)
    }
    expect(told.size).toBe(4)
  })
}

test('the page of each area tells what it measures, and the shares make up the whole', async ({
  page,
}) => {
  const areas = await measuredAreas(page)
  const shown = new Map<string, number>()
  for (const [id, measured] of areas) {
    await page.goto(`/en/on/${id}/`)
    const figure = numberIn(await page.locator('#story .figures strong').innerText(), 'en')
    expect(figure, id).toBe(Math.round(measured))
    shown.set(id, figure)
    const claimed = claims[id.split('-').at(-1)!]
    if (claimed === undefined) continue
    const figures = page.locator('#story .figures')
    await expect(figures).toContainText(`${claimed.toLocaleString('en')} km²`)
    const percent = (((measured - claimed) / claimed) * 100).toFixed(1)
    await expect(figures).toContainText(percent.replace(/^(?=\d)/, '+'))
  }
  const whole = shown.get('poland-1939-08-31')!
  for (const date of ['1939-08-23', '1939-09-28']) {
    const sum = shown.get(`share-${date}-ussr`)! + shown.get(`share-${date}-germany`)!
    expect(Math.abs(sum - whole), date).toBeLessThanOrEqual(2) // each figure is rounded
  }
})

test('the page of each line tells its length', async ({ page }) => {
  const response = await page.request.get('/geodata/lines.geojson')
  const { features } = (await response.json()) as FeatureCollection<LineString | MultiLineString>
  expect(features.length).toBeGreaterThan(2)
  for (const { id, geometry } of features) {
    await page.goto(`/en/on/${id}/`)
    const figure = numberIn(await page.locator('#story .figures strong').innerText(), 'en')
    expect(figure, String(id)).toBe(Math.round(lengthKilometres(geometry)))
  }
})
