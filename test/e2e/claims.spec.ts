import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { addressOf, expectReadable, openDrawn, press, whenStill } from './reader'

interface ClaimRecord {
  readonly id: string
  readonly verdict: string
  readonly topic: string
}

const claims: readonly ClaimRecord[] = JSON.parse(
  readFileSync(new URL('../../geodata/claims.json', import.meta.url), 'utf8'),
)

const markOf = (page: Page, id: string) => page.locator(`#article .claim-mark[href$="#${id}"]`)
const note = (page: Page) => page.getByRole('dialog')

test('a mark opens its claim at the sentence and gives the reader back', async ({ page }) => {
  await openDrawn(page, '/en/')
  const mark = markOf(page, 'c35')
  await mark.scrollIntoViewIfNeeded()
  await whenStill(page)
  const before = await page.evaluate(() => scrollY)
  await press(mark)
  await expect(note(page)).toBeInViewport()
  await expect(note(page)).toContainText('Claim 35 qualified')
  await expect(note(page)).toContainText('claimed 201,000')
  await expectReadable(page, mark)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await page.keyboard.press('Escape')
  await expect(note(page)).toHaveCount(0)
  await expect(mark).toBeFocused()
  await expect(page).toHaveURL(/\/en\/(#.*)?$/)
})

test('a note leaves its line to be read, high or low in the window', async ({ page }) => {
  await openDrawn(page, '/en/')
  const mark = markOf(page, 'c35')
  for (const part of [0.15, 0.6]) {
    await mark.evaluate((element, share) => {
      const { top } = element.getBoundingClientRect()
      scrollBy({ top: top - share * innerHeight, behavior: 'instant' })
    }, part)
    await press(mark)
    await expect(note(page)).toContainText('Claim 35')
    await expectReadable(page, mark)
    await page.keyboard.press('Escape')
    await expect(note(page)).toHaveCount(0)
  }
})

test('the area claim tells by itself to which line its figures belong', async ({ page }) => {
  await openDrawn(page, '/en/')
  await press(markOf(page, 'c35'))
  const rows = note(page).locator('.claim-shares tbody tr')
  await expect(rows).toHaveCount(10)
  for (const row of await rows.allTextContents()) {
    const fits = row.includes('the claim fits')
    // The figures count the Vilnius area and the gains of 1938; the Slovak share is too small to tell.
    const isCounted = !/without the (Vilnius area|gains of October 1938)/.test(row)
    expect.soft(fits, row).toBe(row.includes('28 September 1939') && isCounted)
  }
})

test('Escape in a note does not end the selection', async ({ page }) => {
  await openDrawn(page, '/en/on/fili/')
  await markOf(page, 'c12').focus()
  await page.keyboard.press('Enter')
  await expect(note(page)).toContainText('Claim 12 contradicted')
  await page.keyboard.press('Escape')
  await expect(note(page)).toHaveCount(0)
  await expect(page).toHaveURL(addressOf('fili'))
  await expect(markOf(page, 'c12')).toBeFocused()
})

test('a feature in a note is shown on the map', async ({ page }) => {
  await openDrawn(page, '/en/')
  await press(markOf(page, 'c12'))
  await press(note(page).getByRole('link', { name: 'Fili', exact: true }))
  await expect(page).toHaveURL(addressOf('fili'))
  await expect(note(page)).toHaveCount(0)
})

test('claims that cannot be fetched are told, and the article stays', async ({ page }) => {
  await page.route('**/claims/en.json', (route) => route.abort())
  await openDrawn(page, '/en/')
  await press(markOf(page, 'c02'))
  await expect(page.locator('.notices')).toContainText('could not be loaded')
  await page.unroute('**/claims/en.json')
  await press(markOf(page, 'c02'))
  await expect(note(page)).toContainText('Claim 2')
})

test('the page of claims counts its verdicts and narrows them', async ({ page }) => {
  await openDrawn(page, '/en/claims/')
  const story = page.locator('#story')
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length
  await expect(story).toContainText(`${count('contradicted')} contradicted`)
  await expect(story.locator('.claim')).toHaveCount(claims.length)
  await story.getByLabel('Verdict').selectOption('contradicted')
  await expect(story.locator('.claim:visible')).toHaveCount(count('contradicted'))
  await story.getByLabel('Topic').selectOption('versailles')
  const both = claims.filter(
    ({ verdict, topic }) => verdict === 'contradicted' && topic === 'versailles',
  )
  await expect(story.locator('.claim:visible')).toHaveCount(both.length)
  await expect(story.locator('form output')).toContainText(`${both.length} of ${claims.length}`)
})

test('the link to a claim brings it into sight', async ({ page }) => {
  await openDrawn(page, '/en/claims/#c40')
  await expect(page.locator('#c40')).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a mark leads to its claim', async ({ page }) => {
    await page.goto('/pl/')
    await press(markOf(page, 'c21'))
    await expect(page).toHaveURL(/\/pl\/claims\/#c21$/)
    await expect(page.locator('#c21')).toBeInViewport()
    await expect(page.locator('.claim')).toHaveCount(claims.length)
  })
})
