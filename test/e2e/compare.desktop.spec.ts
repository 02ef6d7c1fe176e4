import { expect, test } from '@playwright/test'
import { dividingLines, linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'

const geodata = loadGeodata()

test.use({ javaScriptEnabled: false })

test('any two lines are chosen in a table, and their shares can be copied as numbers', async ({
  page,
}) => {
  await page.goto('/en/compare/')
  const choices = page.locator('#story .pair-matrix td a')
  await expect(choices).toHaveCount(linePairs(geodata).length)
  await page
    .getByRole('link', { name: /^Compare .*today's Poland.*: / })
    .first()
    .click()
  await expect(page).toHaveURL(/\/en\/compare\/.+-and-poland-today-eastern-border\/$/)
  // As a spreadsheet takes it: a cell a number, with no sign or unit beside it.
  const rows = page.locator('#story .shares-by-line tr:has(td)')
  await expect(rows).toHaveCount(4)
  const cells = await rows.evaluateAll((all: HTMLTableRowElement[]) =>
    all.map((row) => [...row.cells].slice(1).map(({ textContent }) => textContent)),
  )
  for (const row of cells) {
    const [area, error, percent] = row.map((text) => Number(text?.replaceAll(',', '')))
    expect(area).toBeGreaterThan(100_000)
    expect(error).toBeGreaterThan(100)
    expect(percent).toBeLessThan(100)
  }
})

test('a part that is ticked is taken off the shares where it lies', async ({ page }) => {
  await page.goto('/en/compare/scopes/')
  const shown = page.locator('#story .scopes tbody tr:has(td)').filter({ visible: true })
  const sides = 2 * dividingLines(geodata).length
  await expect(shown).toHaveCount(sides)
  await expect(shown.filter({ hasText: 'without' })).toHaveCount(0)
  await page.getByLabel('the Vilnius area').check()
  await expect(shown).toHaveCount(sides)
  await expect(shown.filter({ hasText: 'without the Vilnius area' })).toHaveCount(sides / 2)
})
