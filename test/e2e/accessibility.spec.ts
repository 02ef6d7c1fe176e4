import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addressOf, mentionsOf, openDrawn, press, whenStill } from './reader'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Expects that axe finds nothing wrong with the page as it is now. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  if (await page.locator('html[data-map]').count()) await whenStill(page)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
  expect.soft(findings, state).toEqual([])
}

async function choose(page: Page, id: string): Promise<void> {
  await press(mentionsOf(page, id).first())
  await expect(page).toHaveURL(addressOf(id))
  await expect(page.locator('#story .story:not(.story-pending)')).toBeVisible()
}

test('axe finds nothing on the first view and in its panels', async ({ page, isMobile }) => {
  await openDrawn(page, '/en/')
  await expectAccessible(page, 'first view')
  if (isMobile) await page.getByRole('button', { name: 'Make the map taller' }).tap()
  await press(page.locator('.on-the-map summary'))
  await expectAccessible(page, 'list of what is on the map')
  await press(page.locator('details.layers summary'))
  await expectAccessible(page, 'layers')
})

test('axe finds nothing with a place, a line or a share chosen', async ({ page }) => {
  await openDrawn(page, '/en/')
  for (const id of ['fili', 'line-1939-09-28', 'share-1939-09-28-ussr']) {
    await choose(page, id)
    await expectAccessible(page, id)
  }
})

test('axe finds nothing in the list of what is on the map with a place chosen', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await choose(page, 'brest')
  await press(page.locator('.on-the-map summary'))
  await expect(page.locator('.on-the-map')).toContainText('as seen from Brest-Litovsk')
  await expectAccessible(page, 'list with distances')
})

test('axe finds nothing on the page of claims', async ({ page }) => {
  await openDrawn(page, '/en/claims/')
  await expectAccessible(page, 'claims')
})

for (const [name, address, shown] of [
  ['two lines compared', 'compare/line-1939-08-23-and-line-1939-09-28/', 'table'],
  [
    'two lines swiped',
    'compare/line-1939-08-23-and-line-1939-09-28/#swipe=0.4',
    '.swipe[data-shown="both"]',
  ],
  ['the table of scopes', 'compare/scopes/', 'table'],
  ['a line that is moved', 'what-if/', '.what-if-handle'],
  ['the task to draw it', 'what-if/#task=1.line-1939-09-28', '.what-if-task'],
  ['an area laid elsewhere', 'true-size/#size=poland-1939-08-31/60/40', 'path.laid-area'],
] as const) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await openDrawn(page, `/en/${address}`)
    await expect(page.locator(shown).first()).toBeVisible()
    await expectAccessible(page, name)
  })
}

test('axe finds nothing in the note of a claim', async ({ page }) => {
  await openDrawn(page, '/en/')
  await press(page.locator('#article .claim-mark[href$="#c35"]'))
  await expect(page.getByRole('dialog')).toContainText('Claim 35')
  await expectAccessible(page, 'a claim')
})

test('axe finds nothing on the sources, the data, a notice, a dead end and the page in Polish', async ({
  page,
}) => {
  await openDrawn(page, '/en/sources/')
  await expectAccessible(page, 'sources')
  await openDrawn(page, '/en/data/')
  await expectAccessible(page, 'data')
  await page.goto('/nowhere/')
  await expectAccessible(page, 'dead end')
  await openDrawn(page, '/pl/on/kazan/#map=nowhere')
  await expect(page.locator('.notices')).toContainText('nowhere')
  await expectAccessible(page, 'Polish, with a notice')
})

for (const [name, media] of Object.entries({
  'in dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const)) {
  test(`axe finds nothing ${name}`, async ({ page }) => {
    await page.emulateMedia(media)
    await openDrawn(page, '/en/')
    await expectAccessible(page, 'first view')
    await choose(page, 'share-1939-09-28-germany')
    await press(page.locator('details.layers summary'))
    await expectAccessible(page, 'a share chosen, layers open')
    await page.goto('/nowhere/')
    await expectAccessible(page, 'dead end')
  })
}
